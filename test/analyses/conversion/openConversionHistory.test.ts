import { generateConversionSample } from '../../../samples/generateConversionSample';
import { planConversion } from '../../../src/analyses/conversion/planConversion';
import { reportOf } from './reportOf';

const { headers, rows } = generateConversionSample();
const { result, check, recipe } = reportOf([headers, ...rows], 'en');
const run = { version: '1', when: '2026-03-01T09:30:00.000Z', fingerprint: 'a' };
const record = planConversion(result, check, recipe, run).record!;
const figure = (key: string) => record.headlines.find((headline) => headline.key === key)!;

test('chance is judged with the customer as the unit, and not where no interval is known', () => {
  const { customer, product } = result.subjects;
  expect(figure('highMeanCallRate').estimate).toEqual({
    value: customer.tiers.high.meanCallRate,
    low: customer.tierEvidence.high.meanLow,
    high: customer.tierEvidence.high.meanHigh,
  });
  expect(figure('productRatio').estimate).toMatchObject(product.ratio.ofMeansInterval!);
  const { value, low, high } = figure('callRate').estimate!;
  expect(value).toBe(result.overall.callRate);
  // Wider than that of independent records: 95 % of 4.4 % in 6,671 are 1 point apart.
  expect(high - low).toBeGreaterThan(0.012);
  expect(figure('withoutCalls').estimate!.value).toBeCloseTo(
    figure('withoutCalls').value! / customer.ranking.count,
    12,
  );
  for (const key of ['records', 'callShare']) expect(figure(key).estimate).toBeUndefined();
});

test('lists of customers and of products have keys of their own', () => {
  const keys = record.lists!.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(['customer/watch', 'product/watch']));
});
