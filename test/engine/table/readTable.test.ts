import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable, readTableInSteps } from '../../../src/engine/table/readTable';
import type { CellValue, ReadOptions } from '../../../src/engine/table/types';
import { inputOf, inputs } from '../inputs';
import { gridOf } from './gridOf';

function argumentsOf(rows: readonly (readonly CellValue[])[], hiddenRows = new Set<number>()) {
  const grid = gridOf([['客户简称', '子产品名称', '是否调用'], ...rows], { hiddenRows });
  const [region] = findTables(grid, inputs);
  const input = inputOf('conversion');
  return [grid, region!, matchRoles(grid, region!, input), input] as const;
}
const read = (rows: readonly (readonly CellValue[])[], options: ReadOptions = {}, hiddenRows?: Set<number>) =>
  readTable(...argumentsOf(rows, hiddenRows), options);

describe('readTable', () => {
  it('puts left out rows in the order of the sheet, whatever their reasons', () => {
    const rows = [
      ['甲', 'A', '是'],
      ['', 'A', '是'],
      [null, null, null],
      ['乙', '', '否'],
      ['丙', 'A', '否'],
    ];
    const { check } = read(rows, { rows: 'visible' }, new Set([2]));
    expect(check.excluded.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'hiddenRow'],
      [3, 'missingValue'],
      [4, 'blankRow'],
      [5, 'missingValue'],
    ]);
    expect([check.rowsRead, check.rowsUsed]).toEqual([5, 1]);
  });

  it('says the most severe first', () => {
    const { check } = read(
      [
        ['甲', 'A', '是'],
        ['甲', 'A', '是'],
        [' ', 'A', '否'],
        ['乙', 'A', '#N/A'],
      ],
      {},
      new Set([2]),
    );
    const order = ['error', 'question', 'warning', 'information'];
    const places = check.notices.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual([...places].sort());
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('of a table of which no row is left says why, as a reason for the refusal', () => {
    const { table, check } = read([
      ['甲', '', '是'],
      ['', 'B', '否'],
    ]);
    expect(table).toBeUndefined();
    expect(check.notices).toContainEqual(
      expect.objectContaining({ code: 'noUsableRows', severity: 'error' }),
    );
    expect(check.notices).toContainEqual(
      expect.objectContaining({ code: 'rowsLeftOutFor', severity: 'error' }),
    );
  });

  it('gives in steps the same as in one go', () => {
    const taken = argumentsOf([
      ['甲', 'A', '是'],
      ['乙', 'B', '否'],
    ]);
    const steps = readTableInSteps(...taken);
    let step = steps.next();
    let count = 0;
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toEqual(readTable(...taken));
    expect(count).toBe(taken[3].roles.length);
  });
});
