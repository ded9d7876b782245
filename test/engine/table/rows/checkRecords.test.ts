import type { StoredColumn } from '../../../../src/engine/table/grid/StoredColumn';
import { regionColumn } from '../../../../src/engine/table/columns/gatherRows';
import { checkRecords } from '../../../../src/engine/table/rows/checkRecords';
import { roleOf } from '../contextOf';
import { draftOf } from '../draftOf';

const input = {
  roles: [
    roleOf({ role: 'customer' }),
    roleOf({ role: 'customer_type', ofCustomer: 'lasting' }),
    roleOf({ role: 'department', ofCustomer: 'changing' }),
  ],
};

function said(draft: ReturnType<typeof draftOf>) {
  const cells: StoredColumn[] = draft.region.headers.map((_header, index) =>
    regionColumn(draft.grid, draft.region, index),
  );
  return checkRecords(draft, cells, input).map(({ code, severity, role, facts, cells: where }) => [
    code,
    severity,
    role,
    facts['count'],
    where.map(({ row }) => row),
  ]);
}
const roles = { customer: 'name', customer_type: 'name', department: 'name' } as const;

describe('checkRecords', () => {
  it('counts records that repeat an earlier one in every cell', () =>
    expect(
      said(
        draftOf({ customer: 'name', sales: 'number' }, [
          ['A', 1],
          ['A', 2],
          ['A', 1],
          ['A', 1],
        ]),
      ),
    ).toEqual([['repeatedRecords', 'warning', undefined, 2, [4, 5]]]));

  it('counts record ids that stand again, blanks apart', () =>
    expect(
      said(
        draftOf({ record_id: 'id', sales: 'number' }, [
          ['a', 1],
          ['', 2],
          ['a', 3],
          ['', 4],
          ['A', 5],
          ['a', 6],
        ]),
      ),
    ).toEqual([['repeatedRecordIds', 'information', 'record_id', 2, [4, 7]]]));

  it('names a customer once whose attribute differs, with the first row that does; a blank differs from nothing', () => {
    const rows = [
      ['A', 'x', '1'],
      ['A', '', '2'],
      ['A', 'y', '1'],
      ['A', 'z', ''],
      ['B', 'x', ''],
      ['', 'y', '2'],
    ];
    expect(said(draftOf(roles, rows))).toEqual([
      ['contradictingAttributes', 'warning', 'customer_type', 1, [4]],
      ['contradictingAttributes', 'information', 'department', 1, [3]],
    ]);
  });

  it('lists twenty cells and ten names, and counts all', () => {
    const rows = Array.from({ length: 42 }, (_row, index) => [`C${index >> 1}`, `t${index % 2}`, 'd']);
    const draft = draftOf(roles, rows);
    const notice = checkRecords(draft, [], input).find(({ code }) => code === 'contradictingAttributes');
    expect([notice?.facts['count'], notice?.cells.length, notice?.facts['values']]).toEqual([
      21,
      20,
      Array.from({ length: 10 }, (_name, index) => `C${index}`),
    ]);
  });

  it('has nothing to say of records that all differ', () =>
    expect(
      said(
        draftOf(roles, [
          ['A', 'x', '1'],
          ['B', 'y', '2'],
        ]),
      ),
    ).toEqual([]));
});
