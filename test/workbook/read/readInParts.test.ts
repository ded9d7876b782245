import { readInParts } from '../../../src/workbook/read/readInParts';
import { type Grid, withExcel, workbookOf } from '../support/startWithData';

const numbers = (rows: number, columns: number): Grid =>
  Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => row * 100 + column),
  );

/** Reads areas of the sheet Data, and says how many requests that took. */
async function readAll(
  grid: Grid,
  addresses: readonly string[],
  options: { readonly maximumPayloadBytes?: number } = {},
): Promise<{ readonly cells: unknown[][][]; readonly requests: number }> {
  return withExcel(
    workbookOf({ Data: grid }),
    (excel) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const ranges = addresses.map((address) => sheet.getRange(address));
        for (const range of ranges) range.load('rowIndex,rowCount,columnCount');
        await context.sync();
        const before = excel.host.faults.requests;
        const cells: unknown[][][] = ranges.map(() => []);
        for await (const { range, firstRow, rows } of readInParts(context, ranges, 'values')) {
          expect(firstRow).toBe(cells[range]!.length);
          cells[range]!.push(...rows);
        }
        return { cells, requests: excel.host.faults.requests - before };
      }),
    options,
  );
}

describe('readInParts', () => {
  it('reads small ranges in one request, each as it stands', async () => {
    const { cells, requests } = await readAll(numbers(9, 3), ['A1:A3', 'B2:C9', 'C1']);
    expect(cells).toEqual([
      [[0], [100], [200]],
      numbers(9, 3)
        .slice(1)
        .map((row) => row.slice(1)),
      [[2]],
    ]);
    expect(requests).toBe(1);
  });

  it('asks for less where Excel refuses, until every row of every range is read', async () => {
    const grid = numbers(400, 5).map((row, index) =>
      index < 40 ? row : row.map((cell) => `${cell}${'x'.repeat(90)}`),
    );
    const { cells, requests } = await readAll(grid, ['A1:E30', 'A1:E400', 'B2:B3'], {
      maximumPayloadBytes: 12_000,
    });
    expect(cells[0]).toEqual(grid.slice(0, 30));
    expect(cells[1]).toEqual(grid);
    expect(cells[2]).toEqual([[101], [201]]);
    expect(requests).toBeGreaterThan(20);
  });

  it('gives up where one row alone is too large', async () => {
    const grid: Grid = [['a'], ['x'.repeat(30_000)]];
    await expect(readAll(grid, ['A1:A2'], { maximumPayloadBytes: 12_000 })).rejects.toMatchObject({
      code: 'responseTooLarge',
    });
  });

  it('never takes null, which Excel answers above its limits, for cells', async () => {
    const reading = withExcel(workbookOf({ Data: numbers(5, 2) }), () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A3:B5');
        range.load('rowIndex,rowCount,columnCount');
        await context.sync();
        jest.spyOn(Excel.Range.prototype, 'values', 'get').mockReturnValue(null as never);
        for await (const part of readInParts(context, [range], 'values')) expect(part).toBeUndefined();
      }),
    );
    await expect(reading).rejects.toMatchObject({ code: 'readReturnedNothing', facts: { row: 3 } });
  });
});
