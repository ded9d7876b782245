import { observeRecords } from '../../../src/engine/conversion/observeRecords';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { buildTable } from './buildTable';

const table = buildTable({
  customer: ['a', 'a', 'b', 'b', 'c', 'c'],
  product: ['p', 'q', 'p', 'q', 'p', 'q'],
  called: [true, true, false, null, true, false],
  apply_date: ['2025-01-10', '2025-02-10', '2025-02-11', '2025-02-12', '2025-05-01', '2025-05-02'],
  first_call_date: ['2025-01-20', '2025-01-20', null, null, '2025-05-01', null],
  sample_size: [5, 50, 999, 1000, null, 1],
  feedback: ['good', null, null, null, 'good', null],
});
const observed = observeRecords(table, readRecords(table), 60);

test('calls before the application, young records and unknown outcomes are not learnt from', () => {
  expect([...observed.rows]).toEqual([0, 2]);
  expect(observed).toMatchObject({ calledBefore: 1, immature: 2, unknown: 1 });
});

test('what is known only after the outcome is named, and is no factor', () => {
  expect(observed.refused).toEqual(['first_call_date', 'feedback']);
  expect(observed.observations.factors.map(({ role }) => role)).toEqual([
    'customer',
    'product',
    'month',
    'sample_size',
  ]);
});

test('months are those of the year, sizes bands of a factor of ten', () => {
  const [, , months, sizes] = observed.observations.factors;
  expect([...months!.codes]).toEqual([0, 1, 1, 1, 4, 4]);
  expect([...sizes!.codes]).toEqual([0, 1, 2, 3, -1, 0]);
});

test('without dates every record whose outcome is told counts', () => {
  const undated = buildTable({
    customer: ['a', 'b', 'c'],
    product: ['p', 'p', 'q'],
    called: [true, false, null],
  });
  const { rows, observations } = observeRecords(undated, readRecords(undated), 60);
  expect([...rows]).toEqual([0, 1]);
  expect(observations.days).toBeUndefined();
});
