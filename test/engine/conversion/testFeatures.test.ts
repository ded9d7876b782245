import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';
import { welchInterval } from '../../../src/engine/statistics/welchInterval';
import { tableOfRecords, type RecordLine } from './buildTable';

/** Customers of ten records each; the first fifth calls; their type depends on `typeOf`. */
function analyze(customers: number, typeOf: (customer: number) => string) {
  const records: RecordLine[] = Array.from({ length: customers * 10 }, (_, row) => {
    const customer = Math.floor(row / 10);
    return {
      customer: `c${String(customer).padStart(4, '0')}`,
      product: 'p',
      called: customer < customers / 5 && row % 2 === 0,
      customer_type: typeOf(customer),
    };
  });
  return analyzeConversion(tableOfRecords(records), defaultConversionParameters);
}

test('a type that all high and no low customers have stands out', () => {
  const { tests } = analyze(100, (customer) => (customer < 20 ? 'bank' : 'shop')).subjects.customer;
  expect(tests!.groups).toBe(40);
  for (const { pValue, qValue } of tests!.values) {
    expect(pValue).toBeLessThan(0.001);
    expect(qValue).toBeLessThan(0.001);
  }
  expect(tests!.dimensions[0]!.pValue).toBeLessThan(0.001);
});

test('one large customer makes no difference that stands out: records are not the unit', () => {
  const records: RecordLine[] = [];
  for (let customer = 0; customer < 20; customer++) {
    const size = customer === 0 ? 500 : 4;
    for (let row = 0; row < size; row++) {
      records.push({
        customer: `c${String(customer).padStart(2, '0')}`,
        product: 'p',
        called: customer < 4 && row % 2 === 0,
        customer_type: customer === 0 ? 'giant' : 'other',
      });
    }
  }
  const { tests } = analyzeConversion(tableOfRecords(records), defaultConversionParameters).subjects.customer;
  const giant = tests!.values.find(({ value }) => value === 'giant')!;
  expect(giant.difference).toBeGreaterThan(0.9);
  expect(giant.meanDifference).toBeCloseTo(0.25, 12);
  expect(giant.pValue).toBe(1);
});

test('a value of one single customer never stands out, however many more records the high tier has', () => {
  const records: RecordLine[] = [];
  for (let customer = 0; customer < 100; customer++) {
    const isHigh = customer < 20;
    for (let row = 0; row < (isHigh ? 60 : 10); row++) {
      records.push({
        customer: `c${String(customer).padStart(3, '0')}`,
        product: 'p',
        called: isHigh && row % 2 === 0,
        customer_type: customer === 99 ? 'rare' : 'common',
      });
    }
  }
  const { tests } = analyzeConversion(tableOfRecords(records), defaultConversionParameters).subjects.customer;
  const rare = tests!.values.find(({ value }) => value === 'rare')!;
  expect(rare.difference).toBeCloseTo(-0.05, 12);
  expect(rare.pValue).toBe(1);
});

/** Shares of banks, at random, of 25 customers of which five are high and five low. */
function fewCustomers() {
  const random = seededRandom(11);
  const records: RecordLine[] = [];
  for (let customer = 0; customer < 25; customer++) {
    const size = 3 + Math.floor(random() * 40);
    for (let row = 0; row < size; row++) {
      records.push({
        customer: `c${String(customer).padStart(2, '0')}`,
        product: 'p',
        called: customer < 5,
        customer_type: random() < 0.3 + (customer < 5 ? 0.15 : 0) + 0.3 * random() ? 'bank' : 'shop',
      });
    }
  }
  const result = analyzeConversion(tableOfRecords(records), defaultConversionParameters);
  const { names, tiers } = result.subjects.customer.ranking;
  const shareOf = (name: string) => {
    const own = records.filter(({ customer }) => customer === name);
    return own.filter((record) => record.customer_type === 'bank').length / own.length;
  };
  const side = (tier: number) => names.filter((_, place) => tiers[place] === tier).map(shareOf);
  return { tests: result.subjects.customer.tests!, high: side(0), low: side(2) };
}

test('p-values agree with all deals counted one by one', () => {
  const { tests, high, low } = fewCustomers();
  const all = [...high, ...low];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const observed = mean(high) - mean(low);
  let deals = 0;
  let asFar = 0;
  for (let deal = 0; deal < 2 ** all.length; deal++) {
    const isHigh = all.map((_, member) => ((deal >> member) & 1) === 1);
    if (isHigh.filter(Boolean).length !== high.length) continue;
    deals++;
    const difference =
      mean(all.filter((_, member) => isHigh[member])) - mean(all.filter((_, member) => !isHigh[member]));
    if (Math.abs(difference) >= Math.abs(observed) - 1e-12) asFar++;
  }
  expect(deals).toBe(252);
  expect(tests.method).toBe('permutation');
  const bank = tests.values.find(({ value }) => value === 'bank')!;
  expect(bank.meanDifference).toBeCloseTo(observed, 12);
  // Four standard errors of a share counted in 1,999 deals.
  const exact = asFar / deals;
  expect(exact).toBeGreaterThan(0.02);
  expect(exact).toBeLessThan(0.9);
  expect(Math.abs(bank.pValue - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 1999));
  // With two values each is the other's mirror, and so is the dimension.
  expect(tests.dimensions[0]!.pValue).toBe(bank.pValue);
});

test('with many customers the normal tail agrees with Welch: every customer counts once', () => {
  const random = seededRandom(3);
  const types = Array.from({ length: 3000 }, (_, customer) =>
    random() < (customer < 600 ? 0.34 : 0.3) ? 'bank' : 'shop',
  );
  const { tests, ranking } = analyze(3000, (customer) => types[customer]!).subjects.customer;
  expect(tests!.method).toBe('normalTail');
  const { names, tiers } = ranking;
  const banks = (tier: number) =>
    names
      .filter((_, place) => tiers[place] === tier)
      .map((name): number => (types[Number(name.slice(1))] === 'bank' ? 1 : 0));
  const welch = welchInterval(banks(0), banks(2))!;
  const bank = tests!.values.find(({ value }) => value === 'bank')!;
  expect(bank.meanDifference).toBeCloseTo(welch.difference, 12);
  expect(Math.abs(bank.pValue - welch.pValue)).toBeLessThan(0.002);
  expect(tests!.dimensions[0]!.pValue).toBeCloseTo(Math.min(1, 2 * bank.pValue), 12);
});

test('a type that stands out does so among many customers too', () => {
  const { tests } = analyze(8000, (customer) => (customer < 1600 ? 'bank' : 'shop')).subjects.customer;
  expect(tests!.method).toBe('normalTail');
  for (const { qValue } of tests!.values) expect(qValue).toBeLessThan(1e-6);
});

test('without a low tier, or without categories, there is nothing to test', () => {
  const record = { customer: 'only', product: 'p', called: true };
  expect(
    analyzeConversion(tableOfRecords([{ ...record, customer_type: 'bank' }]), defaultConversionParameters)
      .subjects.customer.tests,
  ).toBeUndefined();
  expect(
    analyzeConversion(
      tableOfRecords([record, { ...record, customer: 'other', called: false }]),
      defaultConversionParameters,
    ).subjects.customer.tests,
  ).toBeUndefined();
});
