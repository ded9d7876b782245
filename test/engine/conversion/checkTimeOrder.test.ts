import { checkTimeOrder } from '../../../src/engine/conversion/checkTimeOrder';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

const table = buildTable({
  called: [true, true, true, false, true],
  apply_date: ['2025-03-01', '2025-03-01', '2025-01-01', '2025-03-01', null],
  open_date: ['2025-03-05', '2025-02-01', null, null, '2025-01-01'],
  first_call_date: ['2025-03-09', '2025-02-20', '2025-06-01', '2025-03-02', '2025-01-02'],
});
const order = checkTimeOrder(table, readOutcomes(table), 90);

test('calls before the application are counted among called records that have both dates', () => {
  expect(order.callBeforeApplication).toEqual({ both: 3, reversed: 1 });
});

test('openings before the application, and calls before the opening', () => {
  expect(order.openBeforeApplication).toEqual({ both: 2, reversed: 1 });
  expect(order.callBeforeOpen).toEqual({ both: 3, reversed: 0 });
});

test('a call counts for the test within the window after the application only', () => {
  expect(order.callsWithinWindow).toBe(1);
});

test('a date of a first call on a record that is not called is reported', () => {
  expect(order.callDateWithoutCall).toBe(1);
});

test('without dates there is no order', () => {
  const bare = buildTable({ called: [true] });
  expect(checkTimeOrder(bare, readOutcomes(bare), 90)).toEqual({
    callBeforeApplication: undefined,
    openBeforeApplication: undefined,
    callBeforeOpen: undefined,
    callsWithinWindow: undefined,
    callDateWithoutCall: undefined,
  });
});
