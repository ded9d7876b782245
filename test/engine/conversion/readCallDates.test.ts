import { readCallDates } from '../../../src/engine/conversion/readCallDates';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

const datesOf = (columns: Parameters<typeof buildTable>[0]) => {
  const table = buildTable(columns);
  return readCallDates(table, readOutcomes(table));
};

test('a call counts as after the application from the same day on, and not without a date', () => {
  const dates = datesOf({
    called: [true, true, true, true, false],
    apply_date: [10, 10, 10, 10, 10],
    first_call_date: [9, 10, 11, null, 12],
  })!;
  expect(Array.from(dates.days)).toEqual([9, 10, 11, NaN, NaN]);
  expect(Array.from(dates.isAfter!)).toEqual([0, 1, 1, 0, 0]);
});

test('without the date of a single call nothing is known', () => {
  expect(datesOf({ called: [true], apply_date: [10] })).toBeUndefined();
  expect(
    datesOf({ called: [true, false], apply_date: [10, 10], first_call_date: [null, 12] }),
  ).toBeUndefined();
});

test('without applications copies can be told, and time order cannot', () => {
  const dates = datesOf({ called: [true], first_call_date: [12] })!;
  expect(dates.isAfter).toBeUndefined();
});
