import {
  cellOf,
  columnOf,
  excludedRow,
  gridRowOf,
  isMissingAt,
} from '../../../../src/engine/table/rows/DraftTable';
import { draftOf } from '../draftOf';

const whole = draftOf({ customer: 'name', sales: 'number' }, [
  ['A', 1],
  ['B', ''],
  ['C', 3],
]);
const some = { ...whole, rows: Int32Array.of(1, 3) };

describe('a draft of a table', () => {
  it('knows the row of the grid and of the sheet, with rows left out and without', () => {
    expect([gridRowOf(whole, 1), gridRowOf(some, 1)]).toEqual([2, 3]);
    expect([cellOf(whole, 1, 'sales'), cellOf(some, 1, 'sales')]).toMatchObject([
      { row: 3, column: 2 },
      { row: 4, column: 2 },
    ]);
  });

  it('names the first column for a role that has none', () => {
    expect(cellOf(whole, 0, 'product')).toMatchObject({ row: 2, column: 1 });
    expect(columnOf(whole, 'product')).toBeUndefined();
    expect(excludedRow(some, 1, 'product', 'missingValue')).toEqual({
      row: 4,
      column: '',
      columnNumber: 1,
      reason: 'missingValue',
    });
  });

  it('names the header of the column that is the cause', () =>
    expect(excludedRow(whole, 1, 'sales', 'missingValue')).toMatchObject({
      row: 3,
      column: 'Header of sales',
      columnNumber: 2,
    }));
});

test.each([
  [{ kind: 'number', values: Float64Array.of(NaN, 0) }],
  [{ kind: 'date', days: Float64Array.of(NaN, 0) }],
  [{ kind: 'flag', values: Int8Array.of(-1, 0) }],
  [{ kind: 'category', codes: Int32Array.of(-1, 0), labels: ['A'] }],
] as const)('a value is missing, and a 0 is none that is: %p', (column) =>
  expect([isMissingAt(column, 0), isMissingAt(column, 1)]).toEqual([true, false]),
);
