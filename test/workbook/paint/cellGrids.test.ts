import type { Block, CellContent } from '../../../src/report/plan';
import { cellGrids } from '../../../src/workbook/paint/cellGrids';

const cells = (row: number, column: number, values: readonly (readonly CellContent[])[]): Block => ({
  kind: 'cells',
  row,
  column,
  style: 'body',
  values,
});
const list = (row: number, column: number, names: readonly string[]): Block => ({
  kind: 'table',
  name: 'Payoff_Names',
  row,
  column,
  rowCount: names.length,
  emptyText: 'Nobody.',
  columns: [
    { header: 'Name', values: names },
    { header: 'Place', values: names.map((_, index) => index + 1) },
  ],
});
const written = (blocks: readonly Block[]) =>
  cellGrids(blocks).map((grid) => ({
    at: [grid.area.row, grid.area.column],
    rows: grid.rowsFrom(0, grid.area.rows),
  }));

describe('cellGrids', () => {
  it('writes neighbors together and says nothing of the cells between them', () => {
    expect(written([cells(1, 1, [['Title']]), cells(3, 1, [['a', 1]]), list(4, 1, ['=b'])])).toEqual([
      {
        at: [1, 1],
        rows: [
          ['Title', null],
          [null, null],
          ['a', 1],
          ['Name', 'Place'],
          ["'=b", 1],
        ],
      },
    ]);
  });

  it('clears a cell that a block leaves blank', () => {
    expect(written([cells(0, 0, [['a', null, NaN, '']])])[0]!.rows).toEqual([['a', '', '', '']]);
  });

  it('writes apart what has many cells between', () => {
    const names = Array.from({ length: 40 }, (_, index) => `c${index}`);
    expect(written([list(0, 0, names), list(0, 5, ['x'])]).map(({ at }) => at)).toEqual([
      [0, 0],
      [0, 5],
    ]);
  });

  it('lets the later of two blocks hold, and says where a list is empty', () => {
    expect(written([list(0, 0, []), cells(1, 0, [['Later.']])])[0]!.rows).toEqual([
      ['Name', 'Place'],
      ['Later.', null],
    ]);
    expect(written([list(0, 0, [])])[0]!.rows[1]).toEqual(['Nobody.', null]);
  });

  it('gives any rows of a long list, however they are cut', () => {
    const names = Array.from({ length: 50 }, (_, index) => `c${index}`);
    const [grid] = cellGrids([list(2, 0, names)]);
    expect(grid!.area).toEqual({ row: 2, column: 0, rows: 51, columns: 2 });
    expect([...grid!.rowsFrom(0, 7), ...grid!.rowsFrom(7, 44)]).toEqual(grid!.rowsFrom(0, 51));
    expect(grid!.rowsFrom(50, 1)).toEqual([['c49', 50]]);
  });
});
