import { inputOf, inputs } from '../inputs';
import * as fc from 'fast-check';
import { type Notice, Problem } from '../../../src/engine/problem';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import type { CellValue, ReadOptions, Table } from '../../../src/engine/table/types';
import { planDataCheckSheet } from '../../report/dataCheck/planDataCheckSheet';
import { sentenceForNotice } from '../../../src/report/text/noticeText';
import { proseIn } from '../../../src/report/text/proseIn';
import { oddCells } from './fuzz/oddCells';
import { gridOf } from './gridOf';

const analyses: readonly string[] = ['mismatch', 'conversion'];

/** What must hold of every table that is read, however odd its cells. */
function expectSound(
  cells: readonly (readonly CellValue[])[],
  options: ReadOptions,
  hidden: readonly number[],
): void {
  const grid = gridOf(cells, { hiddenRows: new Set(hidden) });
  for (const region of findTables(grid, inputs)) {
    expect(region.headers).toHaveLength(region.endColumn - region.firstColumn);
    expect(region.endRow).toBeLessThanOrEqual(grid.rowCount);
    for (const analysis of analyses) {
      const matches = matchRoles(grid, region, inputOf(analysis));
      const used = matches.map(({ column }) => column).filter((column) => column !== undefined);
      expect(new Set(used).size).toBe(used.length);
      const { table, check } = readTable(grid, region, matches, inputOf(analysis), options);
      expect(check.rowsRead).toBe(region.endRow - region.firstDataRow);
      expect(check.rowsUsed + check.excluded.length).toBe(check.rowsRead);
      const rows = check.excluded.map(({ row }) => row);
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      expect(table === undefined).toBe(check.notices.some(({ severity }) => severity === 'error'));
      for (const notice of check.notices) expectSentence(notice);
      if ((tablesRead += 1) % 20 === 0) expect(planDataCheckSheet(check, 'zh-CN').role).toBe('dataCheck');
      if (table !== undefined) {
        expect(table.rowCount).toBe(check.rowsUsed);
        expectSoundTable(table, analysis);
      }
    }
  }
}

let tablesRead = 0;
const said = new Set<string>();

/** Every kind of notice has a sentence in both languages for the facts it comes with; each kind is tried once. */
function expectSentence(notice: Notice): void {
  const kind = [notice.code, ...Object.keys(notice.facts)].join(' ');
  if (said.has(kind)) return;
  said.add(kind);
  expect(sentenceForNotice(notice, proseIn('en'))).not.toContain('no description');
  expect(sentenceForNotice(notice, proseIn('zh-CN'))).not.toContain('尚无说明');
}

function expectSoundTable(table: Table, analysis: string): void {
  expect(table.sheetRows).toHaveLength(table.rowCount);
  for (const { role, kind } of inputOf(analysis).roles) {
    const column = table.columns[role];
    if (column === undefined) continue;
    expect(column.kind).toBe(kind);
    if (column.kind === 'category') {
      expect(column.codes).toHaveLength(table.rowCount);
      const seen = new Set(column.codes);
      seen.delete(-1);
      expect([...seen].sort((a, b) => a - b)).toEqual(column.labels.map((_label, code) => code));
      expect(column.labels.every((label) => label.trim() !== '')).toBe(true);
      continue;
    }
    const values = column.kind === 'date' ? column.days : column.values;
    expect(values).toHaveLength(table.rowCount);
    if (column.kind === 'flag') expect([...values].every((value) => [-1, 0, 1].includes(value))).toBe(true);
    else expect([...values].every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
  }
  const required = analysis === 'mismatch' ? ['priority', 'sales', 'adoption', 'support'] : [];
  for (const role of required) {
    const column = table.columns[role];
    if (column?.kind === 'number') expect(column.values.some((value) => Number.isNaN(value))).toBe(false);
  }
  for (const role of ['customer', 'product']) {
    const column = table.columns[role];
    if (column?.kind === 'category') expect(column.codes.includes(-1)).toBe(false);
  }
}

const options: fc.Arbitrary<ReadOptions> = fc.record({
  rows: fc.constantFrom('all' as const, 'visible' as const),
  duplicates: fc.constantFrom('refuse' as const, 'first' as const, 'mean' as const),
});

describe('readTable on generated tables', () => {
  it('never breaks on odd cells, and every row is used or has its reason (4,000 tables)', () => {
    fc.assert(
      fc.property(
        oddCells,
        options,
        fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }),
        (cells, chosen, hidden) => {
          expectSound(cells, chosen, hidden);
        },
      ),
      { numRuns: 4000 },
    );
  }, 300_000);

  it('refuses a chosen header that is not there', () => {
    const grid = gridOf([
      ['客户', '产品', '是否调用'],
      ['甲', 'A', '是'],
    ]);
    const [region] = findTables(grid, inputs);
    expect(() => matchRoles(grid, region!, inputOf('conversion'), { customer: '顾客' })).toThrow(Problem);
  });
});
