import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const plain = Array.from({ length: 30 }, (_, index) => [`plain ${index}`, 40, 1 + (index % 3)] as const);
const records = [
  ...plain,
  ['two of two', 2, 2],
  ['twenty of twenty-five', 25, 20],
  ['few of many', 200, 4],
  ['none of many', 300, 0],
  ['none of one', 1, 0],
].flatMap(([customer, count, calls]) =>
  Array.from({ length: Number(count) }, (_, row) => ({
    customer: String(customer),
    product: 'p',
    called: row < Number(calls),
  })),
);
const { subjects, overall } = analyzeConversion(tableOfRecords(records), defaultConversionParameters);
const { ranking, evidence } = subjects.customer;
const place = (name: string) => ranking.names.indexOf(name);

test('the interval of two in two is wide, that of twenty in twenty-five narrower', () => {
  expect(evidence.lows[place('two of two')]).toBeCloseTo(0.34238, 5);
  expect(evidence.highs[place('two of two')]).toBe(1);
  expect(evidence.lows[place('twenty of twenty-five')]).toBeCloseTo(0.60869, 5);
});

test('shrinking puts twenty in twenty-five before two in two', () => {
  expect(ranking.callRates[place('two of two')]).toBe(1);
  expect(evidence.shrunken[place('twenty of twenty-five')]).toBeGreaterThan(
    evidence.shrunken[place('two of two')]!,
  );
  expect(evidence.shrunkenRanks[place('twenty of twenty-five')]).toBe(1);
});

test('the customers that chance would leave without a call are those expected at the pooled rate', () => {
  const counts = [2, 25, 200, 300, 1, ...plain.map(([, count]) => count)];
  const expected = counts.reduce((sum, count) => sum + (1 - overall.callRate) ** count, 0);
  expect(evidence.expectedWithoutCalls).toBeCloseTo(expected, 10);
});

test('none of many is proved to be below the pooled rate, none of one is not', () => {
  expect(evidence.highs[place('none of many')]).toBeLessThan(overall.callRate);
  expect(evidence.highs[place('none of one')]).toBeGreaterThan(overall.callRate);
});

test('reject intervals are blank where the table does not tell rejects', () => {
  expect(Array.from(evidence.rejectLows).every(Number.isNaN)).toBe(true);
});

test('signs and rejects have intervals of their own', () => {
  const lines = Array.from({ length: 10 }, (_, row) => ({
    customer: 'c',
    product: 'p',
    called: false,
    signed: row < 2,
    rejected: row < 9,
  }));
  const { customer } = analyzeConversion(tableOfRecords(lines), defaultConversionParameters).subjects;
  expect(customer.evidence.signLows[0]).toBeCloseTo(0.05668, 5);
  expect(customer.evidence.signHighs[0]).toBeCloseTo(0.50984, 5);
  expect(customer.evidence.rejectLows[0]).toBeCloseTo(0.59585, 5);
  expect(customer.evidence.rejectHighs[0]).toBeCloseTo(0.98212, 5);
  expect(evidence.signHighs.every(Number.isNaN)).toBe(true);
});
