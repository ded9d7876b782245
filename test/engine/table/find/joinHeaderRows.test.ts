import { joinHeaderRows } from '../../../../src/engine/table/find/joinHeaderRows';
import type { CellValue, GridOrigin } from '../../../../src/engine/table/types';
import { gridOf } from '../gridOf';

function joined(rows: readonly (readonly CellValue[])[], origin: Partial<GridOrigin> = {}) {
  const grid = gridOf(rows, origin);
  return joinHeaderRows(grid, [...rows.keys()], 0, grid.columns.length);
}

describe('joinHeaderRows', () => {
  it('takes blanks, line breaks and invisible characters out of one row', () =>
    expect(joined([[' 客户\n简称 ', '\u200B金额', null, 2024, ' a \r\n b ']])).toEqual([
      '客户 简称',
      '金额',
      '',
      '2024',
      'a b',
    ]));

  it('carries the name of a group to its right, where no merged areas are known', () =>
    expect(
      joined([
        ['Group', null, 'Other'],
        ['a', 'b', 'c'],
      ]),
    ).toEqual(['Group / a', 'Group / b', 'Other / c']));

  it('does not say twice what stands in both rows', () =>
    expect(
      joined([
        ['Customer', 'Sales'],
        ['Customer', 'a'],
      ]),
    ).toEqual(['Customer', 'Sales / a']));

  it('takes the upper name alone where there is none below', () =>
    expect(
      joined([
        ['Customer', 'Sales', null],
        [null, 'a', null],
      ]),
    ).toEqual(['Customer', 'Sales / a', '']));

  it('lets a merged name reach over its own columns only, wherever the grid begins', () => {
    const rows = [
      ['Sales', null, null, null],
      ['a', 'b', 'c', 'd'],
    ];
    const origin = { firstRow: 3, firstColumn: 2, mergedAreas: [[3, 2, 1, 2]] as const };
    expect(joined(rows, origin)).toEqual(['Sales / a', 'Sales / b', 'c', 'd']);
  });

  it('knows the name of an area that is merged over both rows', () => {
    const rows = [
      ['Customer', 'Sales', null],
      [null, 'a', 'b'],
    ];
    const mergedAreas = [
      [1, 1, 2, 1],
      [1, 2, 1, 2],
    ] as const;
    expect(joined(rows, { mergedAreas })).toEqual(['Customer', 'Sales / a', 'Sales / b']);
  });

  it('knows no columns beyond the grid', () =>
    expect(joinHeaderRows(gridOf([['a']]), [0], 0, 2)).toEqual(['a', '']));
});
