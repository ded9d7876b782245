import { measureTestDays } from '../../../src/engine/conversion/measureTestDays';
import { buildTable } from './buildTable';

test('days are whole days between the two times, rounded down', () => {
  const days = measureTestDays(
    buildTable({
      apply_date: ['2025-01-02 10:00:00', '2025-01-02 10:00:00', '2025-01-02 10:00:00', '2025-01-05'],
      return_date: ['2025-01-05 10:00:00', '2025-01-05 09:59:59', null, '2025-01-04'],
    }),
  );
  expect(Array.from(days!)).toEqual([3, 2, NaN, -1]);
});

test('an exact number of days is not lost to binary fractions, at any second of the day', () => {
  const applied = Array.from({ length: 86_400 }, (_, second) => 45_658 + second / 86_400);
  const returned = applied.map((day, second) => Math.floor(day) + 3 + second / 86_400);
  const days = measureTestDays(buildTable({ apply_date: applied, return_date: returned }));
  expect(new Set(days)).toEqual(new Set([3]));
});

test('without one of the dates there are no test days', () => {
  expect(measureTestDays(buildTable({ apply_date: ['2025-01-02'] }))).toBeUndefined();
});
