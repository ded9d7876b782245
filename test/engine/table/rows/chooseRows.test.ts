import { chooseRows } from '../../../../src/engine/table/rows/chooseRows';
import type { CellValue, GridOrigin } from '../../../../src/engine/table/types';
import { regionOf } from '../contextOf';
import { gridOf } from '../gridOf';

function chosen(
  rows: readonly (readonly CellValue[])[],
  origin: Partial<GridOrigin> = {},
  wanted: 'all' | 'visible' = 'all',
) {
  const grid = gridOf([['Name', 'Amount'], ...rows], origin);
  const { rows: kept, excluded, notices } = chooseRows(grid, regionOf(grid), wanted);
  return {
    kept: kept && [...kept],
    excluded: excluded.map(({ row, reason }) => [row, reason]),
    notices: notices.map(({ code, facts }) => [code, facts['count']]),
  };
}

describe('chooseRows', () => {
  it('keeps all rows without a list where none is left out', () =>
    expect(
      chosen([
        ['A', 1],
        ['B', 2],
      ]),
    ).toEqual({ kept: undefined, excluded: [], notices: [] }));

  it('leaves out blank rows, the header repeated and totals, each with its reason', () =>
    expect(
      chosen(
        [
          ['A', 1],
          [null, null],
          ['Name', 'Amount'],
          ['小计', 1],
          ['B', 2],
        ],
        { firstRow: 3 },
      ),
    ).toMatchObject({
      kept: [1, 5],
      excluded: [
        [5, 'blankRow'],
        [6, 'repeatedHeader'],
        [7, 'totalRow'],
      ],
    }));

  it('keeps a row that repeats the header in part, and under a single header', () => {
    expect(
      chosen([
        ['Name', 1],
        ['x', 'Amount'],
      ]).kept,
    ).toBeUndefined();
    const grid = gridOf([
      ['Name', null],
      ['Name', null],
      ['Name', 3],
    ]);
    expect(chooseRows(grid, regionOf(grid), 'all').rows).toBeUndefined();
  });

  it('keeps a customer called Total, and leaves out its row where that is all it says', () => {
    const grid = gridOf([
      ['Name', 'Product', 'Amount'],
      ['Total', 'x', 1],
      ['Total', null, 1],
    ]);
    expect([...chooseRows(grid, regionOf(grid), 'all').rows!]).toEqual([1]);
  });

  it('counts hidden rows of the region once, and not those that are left out anyway', () => {
    const hiddenRows = new Set([1, 2, 3, 5]);
    const rows = [
      ['A', 1],
      [null, null],
      ['B', 2],
    ];
    expect(chosen(rows, { hiddenRows })).toMatchObject({ kept: [1, 3], notices: [['hiddenRowsUsed', 1]] });
    expect(chosen(rows, { hiddenRows }, 'visible')).toMatchObject({
      kept: [3],
      excluded: [
        [3, 'blankRow'],
        [2, 'hiddenRow'],
      ],
      notices: [['hiddenRowsLeftOut', 1]],
    });
  });

  it('looks again when other rows are wanted, or in another grid', () => {
    const grid = gridOf(
      [
        ['Name', 'Amount'],
        ['A', 1],
        ['B', 2],
      ],
      { hiddenRows: new Set([2]) },
    );
    const region = regionOf(grid);
    const kept = () =>
      (['all', 'visible', 'all'] as const).map((wanted) => chooseRows(grid, region, wanted).rows?.length);
    expect(kept()).toEqual([undefined, 1, undefined]);
    const other = gridOf([
      ['Name', 'Amount'],
      ['A', 1],
      [null, null],
    ]);
    expect(chooseRows(other, region, 'all').rows?.length).toBe(1);
  });
});
