import fc from 'fast-check';
import { CellRows, type CellRowsCopy } from '../../../host/workbook/CellRows';

test('a copy of rows stays what it was, whatever is written and restored afterwards', () => {
  const write = fc.record({ row: fc.nat(4), column: fc.nat(3), content: fc.nat(99) });
  const act = fc.oneof(write, fc.constant('copy' as const), fc.record({ restore: fc.nat(9) }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const rows = new CellRows<number>();
      let plain: (number | undefined)[][] = [];
      const copies: { copy: CellRowsCopy<number>; plain: string }[] = [];
      for (const done of acts) {
        if (done === 'copy') copies.push({ copy: rows.copy(), plain: JSON.stringify(plain) });
        else if ('restore' in done) {
          const kept = copies[done.restore];
          if (kept === undefined) continue;
          rows.restore(kept.copy);
          plain = (JSON.parse(kept.plain) as (number | null)[][]).map((row) =>
            (row ?? []).map((cell) => cell ?? undefined),
          );
        } else {
          rows.set(done.row, done.column, done.content);
          (plain[done.row] ??= [])[done.column] = done.content;
        }
        for (const kept of copies) expect(text(kept.copy)).toBe(text(JSON.parse(kept.plain) as never));
        expect(text(Array.from({ length: rows.count }, (_row, row) => rows.at(row) ?? []))).toBe(text(plain));
      }
    }),
  );
});

/** Rows as text, whether a cell is missing or empty, and without the empty rows at the end. */
function text(rows: readonly (readonly (number | null | undefined)[] | null | undefined)[]): string {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '').join(','))
    .join(';')
    .replace(/;*$/, '');
}

test('a row that is fitted holds the same, and copies made before or after keep what they had', () => {
  const rows = new CellRows<number>();
  for (let column = 0; column < 20; column += 1) rows.set(3, column, column);
  const before = rows.copy();
  expect(rows.fit(3)).toBe(48 + 20 * 8);
  const after = rows.copy();
  rows.set(3, 0, 99);
  expect([before[3], after[3]].map((row) => row?.[0])).toEqual([0, 0]);
  expect(rows.at(3)).toEqual([99, ...Array.from({ length: 19 }, (_, index) => index + 1)]);
  expect(rows.fit(4)).toBe(0);
});

test('rows that hold the same take the room of one, until one of them changes', () => {
  const rows = new CellRows<number>();
  const bytes = [0, 1, 2].map((row) => {
    for (let column = 0; column < 20; column += 1) rows.set(row, column, column);
    return rows.fit(row);
  });
  expect(bytes).toEqual([208, 0, 0]);
  rows.set(1, 0, 99);
  rows.set(0, 0, 98);
  expect([0, 1, 2].map((row) => rows.at(row)?.[0])).toEqual([98, 99, 0]);
});

test('a row with one cell far to the right takes as much as one cell, one with many as many', () => {
  const rows = new CellRows<number>();
  rows.set(0, 16_383, 1);
  expect(rows.fit(0)).toBeLessThan(1_000);
  expect(rows.at(0)?.[16_383]).toBe(1);
  for (let column = 0; column < 16_384; column += 2) rows.set(1, column, 1);
  expect(rows.fit(1)).toBeGreaterThan(100_000);
});
