import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const records = [
  ...Array.from({ length: 60 }, (_, row) => ({
    customer: `c${row % 6}`,
    product: 'p',
    called: row < 40,
    salesperson: '李荣',
  })),
  ...Array.from({ length: 60 }, (_, row) => ({
    customer: `c${row % 4}`,
    product: 'p',
    called: row < 2,
    salesperson: row < 58 ? '刘华' : null,
  })),
];
const { teams } = analyzeConversion(tableOfRecords(records), defaultConversionParameters);

test('each team has its records, calls and interval; records without one count too', () => {
  expect(teams.map(({ name, records, calls }) => [name, records, calls])).toEqual([
    ['李荣', 60, 40],
    ['刘华', 58, 2],
    [undefined, 2, 0],
  ]);
  expect(teams[0]!.low).toBeCloseTo(0.5405686645211968, 12);
});

test('the team with most records comes first, whatever the order of the rows', () => {
  const turned = analyzeConversion(tableOfRecords([...records].reverse()), defaultConversionParameters).teams;
  expect(turned.map(({ name }) => name)).toEqual(['李荣', '刘华', undefined]);
});

test('a team needs five customers for a verdict, whatever its records say', () => {
  expect(teams.map(({ standing }) => standing)).toEqual(['above', 'noVerdict', 'noVerdict']);
  expect(teams[1]!.high).toBeLessThan(42 / 120);
  expect(teams[1]!.clusteredHigh).toBeNaN();
});

test('a team of which one customer has all the calls is not above', () => {
  const carried = [
    ...Array.from({ length: 90 }, (_, row) => ({
      customer: `c${row % 30}`,
      called: row % 30 === 0,
      salesperson: 'one',
    })),
    ...Array.from({ length: 90 }, (_, row) => ({
      customer: `d${row % 30}`,
      called: row % 9 === 0,
      salesperson: 'two',
    })),
    ...Array.from({ length: 40 }, () => ({ customer: 'c0', called: true, salesperson: 'one' })),
  ].map((record) => ({ ...record, product: 'p' }));
  const found = analyzeConversion(tableOfRecords(carried), defaultConversionParameters).teams;
  const one = found.find(({ name }) => name === 'one')!;
  expect(one.low).toBeGreaterThan(53 / 220);
  expect(one.standing).not.toBe('above');
  expect([one.customers, one.callingCustomers, one.withoutLargest]).toEqual([30, 1, 0]);
});

test('a customer with records of several teams counts once for each', () => {
  expect(teams.map(({ customers }) => customers)).toEqual([6, 4, 2]);
  for (const { customers, customersByTier } of teams) {
    expect(customersByTier[0] + customersByTier[1] + customersByTier[2]).toBe(customers);
  }
});
