import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import type { KpiName } from '../../../src/engine/conversion/measureKpis';
import { defaultConversionParameters } from '../../../src/engine/recipe/defaultParameters';
import type { ConversionParameters } from '../../../src/engine/recipe/types';
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
  expect(kpi('callsPer100Records')).toMatchObject({ actual: 20, status: 'noTarget' });
});
