import { settleDuplicates } from '../../../../src/engine/table/rows/settleDuplicates';
import type { CellValue } from '../../../../src/engine/table/types';
import { roleOf } from '../contextOf';
import { draftOf } from '../draftOf';

const roles = [
  roleOf({ role: 'customer_id', inRow: 'any' }),
  roleOf({ role: 'customer_name', inRow: 'any' }),
];
function settled(
  rows: readonly (readonly CellValue[])[],
  rule: 'refuse' | 'first' | 'mean',
  leftOut = new Uint8Array(rows.length),
) {
  const draft = draftOf({ customer_id: 'id', industry: 'name', sales: 'number' }, rows);
  const grid = draft.grid.columns[2]!.numbers.slice();
  const { excluded, notices } = settleDuplicates(draft, { roles }, rule, leftOut);
  const sales = draft.columns.get('sales')!.reading.column;
  expect(draft.grid.columns[2]!.numbers).toEqual(grid);
  return {
    sales: sales?.kind === 'number' ? [...sales.values] : [],
    excluded: excluded.map(({ row, reason }) => [row, reason]),
    said: notices.map(({ code, severity, facts }) => [code, severity, facts['count']]),
    leftOut: [...leftOut],
  };
}
const rows = [
  ['a', 'x', 1],
  ['b', 'y', 2],
  ['a', 'x', 4],
  ['a', '', ''],
  ['', 'z', 9],
  ['', 'z', 9],
];

describe('settleDuplicates', () => {
  it('refuses repeated ids and leaves nothing out; blanks are no ids', () =>
    expect(settled(rows, 'refuse')).toEqual({
      sales: [1, 2, 4, NaN, 9, 9],
      excluded: [],
      said: [['duplicateIds', 'error', 2]],
      leftOut: [0, 0, 0, 0, 0, 0],
    }));

  it('lets the first row count', () =>
    expect(settled(rows, 'first')).toMatchObject({
      sales: [1, 2, 4, NaN, 9, 9],
      excluded: [
        [4, 'repeatedId'],
        [5, 'repeatedId'],
      ],
      said: [['duplicatesFirst', 'warning', 2]],
      leftOut: [0, 0, 1, 1, 0, 0],
    }));

  it('averages the figures that there are into the first row, and does not touch the sheet', () =>
    expect(settled(rows, 'mean')).toMatchObject({
      sales: [2.5, 2, 4, NaN, 9, 9],
      excluded: [
        [4, 'averagedIntoFirst'],
        [5, 'averagedIntoFirst'],
      ],
      said: [['duplicatesAveraged', 'warning', 2]],
    }));

  it('keeps a figure missing that no row of the customer has', () =>
    expect(
      settled(
        [
          ['a', 'x', ''],
          ['a', 'x', 'n/a'],
        ],
        'mean',
      ).sales,
    ).toEqual([NaN, NaN]));

  it('takes the first row that is used for the first', () =>
    expect(
      settled(
        [
          ['a', 'x', 1],
          ['a', 'x', 4],
          ['a', 'x', 6],
        ],
        'mean',
        Uint8Array.of(1, 0, 0),
      ),
    ).toMatchObject({
      sales: [1, 5, 6],
      excluded: [[4, 'averagedIntoFirst']],
    }));

  it('names customers whose rows differ in an attribute; a blank differs from nothing', () => {
    const said = (...values: readonly string[]) =>
      settled(
        values.map((value) => ['a', value, 1]),
        'first',
      ).said.slice(1);
    expect([said('x', ''), said('', 'x', 'y'), said('x', 'X')]).toEqual([[], [], []]);
    expect(said('x', 'y', 'z')).toEqual([['contradictingAttributes', 'warning', 1]]);
  });

  it('goes by the name where the table has no id', () => {
    const draft = draftOf({ customer_name: 'name' }, [['A'], ['ａ']]);
    const { notices } = settleDuplicates(draft, { roles }, 'refuse', new Uint8Array(2));
    expect(notices).toMatchObject([
      { role: 'customer_name', facts: { count: 1, customers: 1, values: ['A'] } },
    ]);
  });

  it('has nothing to settle without either', () =>
    expect(
      settleDuplicates(draftOf({ sales: 'number' }, [[1], [1]]), { roles }, 'refuse', new Uint8Array(2)),
    ).toEqual({
      excluded: [],
      notices: [],
    }));
});
