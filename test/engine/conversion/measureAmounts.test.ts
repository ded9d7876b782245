import { measureAmounts } from '../../../src/engine/conversion/measureAmounts';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

const called = [true, true, false, false];

test('amounts are summed over all records and over those called; a missing one is left out', () => {
  const table = buildTable({ called, amount: [30, null, 60, 10] });
  expect(measureAmounts(table, readOutcomes(table))).toEqual({ total: 100, called: 30, calls: 1 });
});

test('without a column of amounts there is nothing to weigh by', () => {
  const table = buildTable({ called });
  expect(measureAmounts(table, readOutcomes(table))).toBeUndefined();
});
