import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/recipe/defaultParameters';
import { clusterPermutationTest } from '../../../src/engine/statistics/clusterPermutationTest';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';
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
  const { customerTests } = analyze(100, (customer) => (customer < 20 ? 'bank' : 'shop'));
  expect(customerTests!.groups).toBe(40);
  for (const { pValue, qValue } of customerTests!.values) {
    expect(pValue).toBeLessThan(0.001);
    expect(qValue).toBeLessThan(0.001);
  }
  expect(customerTests!.dimensions[0]!.pValue).toBeLessThan(0.001);
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
  const { customerTests } = analyzeConversion(tableOfRecords(records), defaultConversionParameters);
  const giant = customerTests!.values.find(({ value }) => value === 'giant')!;
  expect(giant.difference).toBeGreaterThan(0.9);
  expect(giant.pValue).toBeGreaterThan(0.2);
});

test('p-values agree with the test of a single value', () => {
  const random = seededRandom(7);
  const { customerTests, customers } = analyze(100, () => (random() < 0.5 ? 'bank' : 'shop'));
  const { ranking } = customers;
  const members = Array.from(ranking.tiers.keys()).filter((place) => ranking.tiers[place] !== 1);
  random();
  const again = seededRandom(7);
  const types = Array.from({ length: 1000 }, () => (again() < 0.5 ? 'bank' : 'shop'));
  const shares = members.map((place) => {
    const customer = Number(ranking.names[place]!.slice(1));
    return types.slice(customer * 10, customer * 10 + 10).filter((type) => type === 'bank').length;
  });
  const single = clusterPermutationTest(
    shares,
    members.map(() => 10),
    members.map((place) => (ranking.tiers[place] === 0 ? 1 : 0)),
  )!;
  const bank = customerTests!.values.find(({ value }) => value === 'bank')!;
  expect(bank.difference).toBeCloseTo(single.observed, 12);
  expect(bank.pValue).toBeCloseTo(single.pValue, 1);
});

test('with many customers the normal tail agrees with dealing them anew', () => {
  const random = seededRandom(3);
  const types = Array.from({ length: 3000 }, (_, customer) =>
    random() < (customer < 600 ? 0.34 : 0.3) ? 'bank' : 'shop',
  );
  const { customerTests, customers } = analyze(3000, (customer) => types[customer]!);
  expect(customerTests!.method).toBe('normalTail');
  const { ranking } = customers;
  const members = Array.from(ranking.tiers.keys()).filter((place) => ranking.tiers[place] !== 1);
  const dealt = clusterPermutationTest(
    members.map((place) => (types[Number(ranking.names[place]!.slice(1))] === 'bank' ? 10 : 0)),
    members.map(() => 10),
    members.map((place) => (ranking.tiers[place] === 0 ? 1 : 0)),
  )!;
  const bank = customerTests!.values.find(({ value }) => value === 'bank')!;
  expect(bank.difference).toBeCloseTo(dealt.observed, 12);
  expect(Math.abs(bank.pValue - dealt.pValue)).toBeLessThan(0.04);
  expect(customerTests!.dimensions[0]!.pValue).toBeGreaterThanOrEqual(bank.pValue);
});

test('a type that stands out does so among many customers too', () => {
  const { customerTests } = analyze(8000, (customer) => (customer < 1600 ? 'bank' : 'shop'));
  expect(customerTests!.method).toBe('normalTail');
  for (const { qValue } of customerTests!.values) expect(qValue).toBeLessThan(1e-6);
});

test('without a low tier, or without categories, there is nothing to test', () => {
  const record = { customer: 'only', product: 'p', called: true };
  expect(
    analyzeConversion(tableOfRecords([{ ...record, customer_type: 'bank' }]), defaultConversionParameters)
      .customerTests,
  ).toBeUndefined();
  expect(
    analyzeConversion(
      tableOfRecords([record, { ...record, customer: 'other', called: false }]),
      defaultConversionParameters,
    ).customerTests,
  ).toBeUndefined();
});
