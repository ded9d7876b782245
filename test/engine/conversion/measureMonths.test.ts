import { measureMonths } from '../../../src/engine/conversion/measureMonths';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

function months(dates: (string | null)[], called: boolean[], maturityDays = 60) {
  const table = buildTable({ apply_date: dates, called });
  return measureMonths(table, readOutcomes(table), maturityDays);
}

test('every month from the first to the last is there, across years, also an empty one', () => {
  const trend = months(
    ['2024-12-31 23:59:59', '2025-02-01 00:00:00', null, '2025-02-28'],
    [true, false, true, true],
  )!;
  expect(trend.months.map(({ year, month, records, calls }) => [year, month, records, calls])).toEqual([
    [2024, 12, 1, 1],
    [2025, 1, 0, 0],
    [2025, 2, 2, 1],
  ]);
  expect(trend.months[1]!.callRate).toBeUndefined();
});

test('beside the calls of a month stand those after the application, where dates tell', () => {
  const table = buildTable({
    apply_date: ['2025-01-05', '2025-01-06', '2025-02-01'],
    called: [true, true, true],
  });
  const outcomes = readOutcomes(table);
  const dates = { days: Float64Array.of(1, 60_000, NaN), isAfter: Uint8Array.of(0, 1, 0) };
  const after = (trend: ReturnType<typeof measureMonths>) =>
    trend!.months.map(({ callsAfter }) => callsAfter);
  expect(after(measureMonths(table, outcomes, 60, dates))).toEqual([1, 0]);
  expect(after(measureMonths(table, outcomes, 60))).toEqual([undefined, undefined]);
});

test('records younger than the limit before the last application are immature', () => {
  const { maturity } = months(['2025-01-01', '2025-02-27', '2025-03-31'], [true, true, false], 32)!;
  expect(maturity).toEqual({ days: 32, immature: 1, immatureCalls: 0, mature: 2, matureCallRate: 1 });
});

test('without dates, or with dates centuries apart, there is no trend', () => {
  expect(months([null], [true])).toBeUndefined();
  expect(months(['1900-03-01', '2025-01-01'], [true, true])).toBeUndefined();
});
