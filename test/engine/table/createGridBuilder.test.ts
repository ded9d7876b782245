import * as fc from 'fast-check';
import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import type { CellValue } from '../../../src/engine/table/types';

const origin = { sheet: 'Sheet1', firstRow: 1, firstColumn: 1 };
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('a', 'b', '是', '否'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('createGridBuilder', () => {
  it('gives every cell back as it came, chunk by chunk, whatever was expected', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), { maxLength: 4 }),
        fc.nat({ max: 40 }),
        (chunks, expectedRows) => {
          const builder = createGridBuilder(origin, expectedRows);
          for (const chunk of chunks) builder.appendRows(chunk);
          const grid = builder.finish();
          const rows = chunks.flat();
          expect(grid.rowCount).toBe(rows.length);
          grid.columns.forEach((column, at) => {
            expect(column.length).toBe(rows.length);
            rows.forEach((row, index) => {
              const value = row[at] ?? null;
              const blank = typeof value === 'string' && value.trim() === '';
              expect(column.valueAt(index)).toBe(blank ? null : value);
              expect(Number.isNaN(column.numbers[index]!)).toBe(typeof value !== 'number');
            });
            expect(column.blankCount).toBe(
              rows.filter((_row, index) => column.valueAt(index) === null).length,
            );
          });
        },
      ),
    );
  });

  it('keeps many rows across its segments', () => {
    const builder = createGridBuilder(origin);
    const rows = Array.from({ length: 150_000 }, (_row, index) => [
      index,
      `t${index % 1000}`,
      index % 2 === 0,
    ]);
    for (let from = 0; from < rows.length; from += 7000) builder.appendRows(rows.slice(from, from + 7000));
    const [numbers, texts, flags] = builder.finish().columns;
    for (const row of [0, 1023, 1024, 65_535, 65_536, 149_999]) {
      expect([numbers!.valueAt(row), texts!.valueAt(row), flags!.valueAt(row)]).toEqual(rows[row]);
    }
    expect(texts!.entries).toHaveLength(1001);
  });

  it('takes 8 bytes a cell', () => {
    const builder = createGridBuilder(origin, 1000);
    builder.appendRows(Array.from({ length: 1000 }, (_row, index) => [index, `id${index}`]));
    for (const column of builder.finish().columns) expect(column.numbers.byteLength).toBe(8000);
  });

  it('fills a column that appears late with blanks above', () => {
    const builder = createGridBuilder(origin);
    builder.appendRows([['a'], ['b']]);
    builder.appendRows([['c', 5]]);
    const [, late] = builder.finish().columns;
    expect([0, 1, 2].map((row) => late!.valueAt(row))).toEqual([null, null, 5]);
  });

  it('keeps what is no finite number as an error, never as a number', () => {
    const builder = createGridBuilder(origin);
    builder.appendRows([[NaN], [Infinity]]);
    expect(builder.finish().columns[0]!.valueAt(1)).toBe('#NUM!');
  });
});
