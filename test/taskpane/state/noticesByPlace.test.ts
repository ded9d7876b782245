import type { Notice } from '../../../src/engine/problem';
import type { DataCheck, Table } from '../../../src/engine/table/types';
import { noticesByPlace } from '../../../src/taskpane/state/noticesByPlace';

const notice = (code: string, severity: Notice['severity']): Notice => ({
  code,
  severity,
  facts: {},
  cells: [],
});
const notices = [
  notice('missingRole', 'error'),
  notice('confirmColumn', 'question'),
  notice('unitUnclear', 'question'),
  notice('nearNames', 'information'),
];
const check = { notices } as unknown as DataCheck;
const codes = (some: readonly Notice[]) => some.map(({ code }) => code);

test('every complaint stands in one place: what stops the run at the top, a column to confirm at its role, the rest below', () => {
  const { top, check: below } = noticesByPlace({ table: undefined, check });
  expect([codes(top), codes(below)]).toEqual([['missingRole'], ['unitUnclear', 'nearNames']]);
});

test('of a table that can be used nothing stands at the top', () => {
  const { top, check: below } = noticesByPlace({ table: {} as Table, check });
  expect([codes(top), codes(below)]).toEqual([[], ['missingRole', 'unitUnclear', 'nearNames']]);
});
