import { findTableEnd, isTotalRow } from '../../../../src/engine/table/find/findTableEnd';
import type { CellValue } from '../../../../src/engine/table/types';
import { gridOf } from '../gridOf';

const endOf = (rows: readonly (readonly CellValue[])[]) => {
  const grid = gridOf([['Name', 'Group', 'Amount'], ...rows]);
  return findTableEnd(grid, 1, grid.rowCount, 0, grid.columns.length);
};
const isTotal = (rows: readonly (readonly CellValue[])[]) => {
  const grid = gridOf(rows);
  return isTotalRow(grid, rows.length - 1, 0, grid.columns.length, 0);
};
const record = ['A', 'x', 1];

describe('findTableEnd', () => {
  it('takes totals, blank rows and notes off the end, each under its name and in order', () =>
    expect(
      endOf([record, ['合计', null, 1], ['平均', null, 1], [null, null, null], ['注：见下', null, null]]),
    ).toEqual({
      endRow: 2,
      totals: [2, 3],
      notes: [5],
    }));

  it('stops at the first record from below', () =>
    expect(endOf([record, ['合计', null, 1], record])).toEqual({ endRow: 4, totals: [], notes: [] }));

  it('takes off twelve rows at most', () => {
    const totals = (count: number) => Array.from({ length: count }, () => ['合计', null, 1]);
    expect(endOf([record, ...totals(12)])).toMatchObject({ endRow: 2 });
    expect(endOf([record, ...totals(13)])).toMatchObject({ endRow: 3 });
  });

  it('leaves no row of a table of nothing but totals', () =>
    expect(endOf([['合计', null, 1]])).toEqual({ endRow: 1, totals: [1], notes: [] }));

  it('knows a note by being alone in a row of three columns, and not of two', () => {
    expect(endOf([record, [null, '数据来源：CRM', null]]).notes).toEqual([2]);
    expect(endOf([record, ['数据来源：CRM', 'x', null]]).notes).toEqual([]);
    const narrow = gridOf([
      ['Name', 'Amount'],
      ['A', 1],
      ['数据来源：CRM', null],
    ]);
    expect(findTableEnd(narrow, 1, 3, 0, 2).notes).toEqual([]);
  });
});

describe('isTotalRow', () => {
  it('is one whose only texts are labels of totals', () => {
    expect(isTotal([record, ['Total', null, 1]])).toBe(true);
    expect(isTotal([record, ['Total', 'Total', 'n/a']])).toBe(true);
    expect(isTotal([record, ['Total', 'x', 1]])).toBe(false);
  });

  it('is one of a subtotal beside one name of its group, and not beside two', () => {
    expect(isTotal([record, ['华东', '小计', 1]])).toBe(true);
    expect(
      isTotal([
        ['a', 'b', 'c', 1],
        ['华东', '小计', '上海', 1],
      ]),
    ).toBe(false);
  });

  it('is one without a text whose first cell is blank and of which a figure is the sum or the mean above', () => {
    const rows = [
      ['A', 'x', 0.1],
      ['B', 'x', 0.2],
    ];
    expect(isTotal([...rows, [null, null, 0.1 + 0.2]])).toBe(true);
    expect(isTotal([...rows, [null, null, 0.3]])).toBe(true);
    expect(isTotal([...rows, [null, null, 0.15]])).toBe(true);
    expect(isTotal([...rows, [null, null, 0.31]])).toBe(false);
    expect(isTotal([...rows, [7, null, 0.3]])).toBe(false);
  });

  it('does not take a figure under a single one for its sum, nor a 0 for the sum of nothing', () => {
    expect(
      isTotal([
        ['A', 'x', 5],
        [null, null, 5],
      ]),
    ).toBe(false);
    expect(
      isTotal([
        ['A', 'x', 5],
        ['B', 'x', -5],
        [null, null, 0],
      ]),
    ).toBe(false);
    expect(
      isTotal([
        ['A', 'x', 5],
        ['B', 'x', null],
        [null, null, 5],
      ]),
    ).toBe(false);
  });

  it('is none of no text and no figure', () =>
    expect(isTotal([record, record, [null, null, 'n/a']])).toBe(false));
});
