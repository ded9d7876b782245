import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import type { KpiName } from '../../../src/engine/conversion/measureKpis';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import type { ConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const records = Array.from({ length: 40 }, (_, row) => ({
  customer: `c${row % 10}`,
  product: `p${row % 4}`,
  called: row % 5 === 0,
}));

function kpi(id: KpiName, change: Partial<ConversionParameters> = {}) {
  const { kpis } = analyzeConversion(tableOfRecords(records), { ...defaultConversionParameters, ...change });
  return kpis.find((candidate) => candidate.id === id)!;
}

test('an indicator meets its target, is below or above it', () => {
  expect(kpi('customerCallRate')).toMatchObject({ actual: 0.2, target: 0.15, status: 'met' });
  expect(kpi('customerCallRate', { targetCustomerCallRate: 0.25 })).toMatchObject({ status: 'below' });
  expect(kpi('customerCallRate', { targetCustomerCallRate: 0.2 })).toMatchObject({ gap: 0, status: 'met' });
  expect(kpi('lowCustomerShare')).toMatchObject({ actual: 0.2, target: 0.1, status: 'above' });
});

test('a share of a tier is fixed by the rank rule, not by the percentile rule', () => {
  expect(kpi('highCustomerShare').fixedByRule).toBe(true);
  expect(kpi('highCustomerShare', { tierRule: 'percentile' }).fixedByRule).toBe(false);
  expect(kpi('customerCallRate').fixedByRule).toBe(false);
});

test('an indicator without data or target says so', () => {
  expect(kpi('meanTestDays')).toMatchObject({ actual: undefined, status: 'noData' });
  expect(kpi('callableConversion')).toMatchObject({ actual: undefined, target: undefined, status: 'noData' });
  expect(kpi('customerCallRate', { targetCustomerCallRate: 0 }).status).toBe('met');
});

test('calls per 100 records have the target of the call rate, which they are in other words', () => {
  expect(kpi('callsPer100Records')).toMatchObject({ actual: 20, target: 15, status: 'met' });
  expect(kpi('callsPer100Records', { targetCustomerCallRate: 0.25 })).toMatchObject({
    gap: -5,
    status: 'below',
  });
});

test('a target of 0 days is none, any other is one to stay below', () => {
  const dated = records.map((record, row) => ({
    ...record,
    apply_date: 45_000,
    return_date: 45_010 + (row % 3),
  }));
  const days = (change: Partial<ConversionParameters>) =>
    analyzeConversion(tableOfRecords(dated), { ...defaultConversionParameters, ...change }).kpis.find(
      ({ id }) => id === 'meanTestDays',
    )!;
  expect(days({})).toMatchObject({ target: undefined, status: 'noTarget', isNear: false });
  expect(days({ targetMeanTestDays: 11 })).toMatchObject({ status: 'met', isNear: false });
  expect(days({ targetMeanTestDays: 10 })).toMatchObject({ status: 'above', isNear: true });
  expect(days({ targetMeanTestDays: 5 })).toMatchObject({ status: 'above', isNear: false });
});

test('near is who misses a target by at most the share that is set, its bound included', () => {
  const near = (targetCustomerCallRate: number, nearTarget: number) =>
    kpi('customerCallRate', { targetCustomerCallRate, nearTarget });
  expect(near(0.25, 0.2)).toMatchObject({ status: 'below', isNear: true });
  expect(near(0.25, 0.19).isNear).toBe(false);
  expect(near(0.2, 0.5)).toMatchObject({ status: 'met', isNear: false });
  // 0.3 - 0.2 is 0.09999999999999998, 20 - 30 is -10: the same share of the target.
  for (const target of [0.3, 0.4, 0.7]) {
    const share = (target - 0.2) / target;
    expect(near(target, share).isNear).toBe(true);
    expect(kpi('callsPer100Records', { targetCustomerCallRate: target, nearTarget: share }).isNear).toBe(
      true,
    );
  }
});

test('beside a share of ranks stands the share of all whose score lies at the line or beyond', () => {
  // Ten customers with 0 to 9 calls of ten, but the last four have none: two ranks are low, four share their score.
  const lines = Array.from({ length: 100 }, (_, row) => {
    const customer = Math.floor(row / 10);
    return { customer: `c${customer}`, product: `p${row % 4}`, called: customer < 6 && row % 10 <= customer };
  });
  const { kpis } = analyzeConversion(tableOfRecords(lines), defaultConversionParameters);
  const named = (id: KpiName) => kpis.find((candidate) => candidate.id === id)!;
  expect(named('lowCustomerShare')).toMatchObject({ actual: 0.2, alternative: 0.4, line: 0 });
  expect(named('highCustomerShare')).toMatchObject({ actual: 0.2, alternative: 0.2 });
});

test('the share at the low line counts those below it too, not only the ties', () => {
  // Scores fall from customer to customer, but the second to last two are equal: the line runs through them.
  const calls = [10, 9, 8, 7, 6, 5, 4, 2, 2, 1];
  const lines = calls.flatMap((count, customer) =>
    Array.from({ length: 20 }, (_, row) => ({ customer: `c${customer}`, product: 'p', called: row < count })),
  );
  const { kpis } = analyzeConversion(tableOfRecords(lines), defaultConversionParameters);
  expect(kpis.find(({ id }) => id === 'lowCustomerShare')).toMatchObject({ actual: 0.2, alternative: 0.3 });
});

test('by frozen lines a share counts who reaches them, and can move', () => {
  const line = kpi('highCustomerShare').line!;
  const frozen = (score: number) => kpi('highCustomerShare', { frozenCuts: [score, 0, 0] });
  expect(frozen(line)).toMatchObject({ line, fixedByRule: false, status: 'below' });
  expect(frozen(-1)).toMatchObject({ actual: 1, status: 'met' });
  expect(frozen(99)).toMatchObject({ actual: 0 });
  expect(kpi('lowCustomerShare', { frozenCuts: [0, -1, 0] })).toMatchObject({ actual: 0, status: 'met' });
});

test('amounts weigh the calls where there is a column of them', () => {
  const table = (amounts: readonly (number | null)[]) =>
    tableOfRecords(amounts.map((amount, row) => ({ customer: 'c', product: 'p', called: row < 2, amount })));
  const kpisOf = (amounts: readonly (number | null)[]) =>
    new Map(
      analyzeConversion(table(amounts), defaultConversionParameters).kpis.map((found) => [found.id, found]),
    );
  const found = kpisOf([30, null, 60, 10]);
  expect(found.get('amountCallRate')).toMatchObject({ actual: 0.3, alternative: 0.5, status: 'noTarget' });
  expect(found.get('amountPerCall')).toMatchObject({ actual: 100 });
  expect(kpisOf([0, 0, 0, 0]).get('amountCallRate')).toMatchObject({ actual: undefined, status: 'noData' });
  const without = analyzeConversion(tableOfRecords(records), defaultConversionParameters).kpis;
  expect(without.some(({ id }) => id === 'amountCallRate')).toBe(false);
});
