import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import type { Facts } from '../../../src/engine/problem';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

function cautions(records: readonly RecordLine[]): ReadonlyMap<string, Facts> {
  const found = analyzeConversion(tableOfRecords(records), defaultConversionParameters).cautions;
  return new Map(found.map(({ code, facts }) => [code, facts]));
}

/** Ten customers of forty records, each with its own number of calls. */
const orderly: RecordLine[] = Array.from({ length: 10 }, (_, customer) =>
  Array.from({ length: 40 }, (_, row) => ({
    customer: `c${customer}`,
    product: `p${(row + customer) % 8}`,
    called: row < 2 * customer + 1,
    signed: row === 0,
    rejected: row > 30,
    integratable: row <= 30,
    sample_size: 1000 + row * 10 + customer,
  })),
).flat();

test('an orderly table has no caution about ties, repeats, time or missing terms', () => {
  const codes = [...cautions(orderly).keys()];
  for (const code of [
    'customerTiesAtHighCut',
    'customerTiesAtLowCut',
    'duplicates',
    'callBeforeApplication',
    'customerScoreWithoutTerm',
    'stagesDoNotNest',
    'noCalls',
    'zeroByChance',
    'customerSmallSamples',
  ]) {
    expect(codes).not.toContain(code);
  }
});

test('ties that are cut are counted with the places left for them', () => {
  const zeros = Array.from({ length: 20 }, (_, customer) => ({
    customer: `z${customer}`,
    product: 'p0',
    called: false,
    signed: false,
    rejected: false,
    integratable: true,
    sample_size: customer,
  }));
  expect(cautions([...orderly, ...zeros]).get('customerTiesAtLowCut')).toMatchObject({
    ties: 20,
    places: 6,
    groups: 30,
  });
});

test('a score without its sign term says by how much the others could be scaled', () => {
  const bare = orderly.map(({ customer, product, called }) => ({ customer, product, called }));
  expect(cautions(bare).get('customerScoreWithoutTerm')).toEqual({ measures: ['signRate'], factor: 1.25 });
});

test('calls of rejected records are said with their number', () => {
  const strange = orderly.map((record, row) => (row === 0 ? { ...record, rejected: true } : record));
  expect(cautions(strange).get('stagesDoNotNest')).toMatchObject({ rejected: 1, outside: 0 });
});

test('targets on shares of tiers are said to be fixed by rank', () => {
  expect(cautions(orderly).get('kpiFixedByRule')).toMatchObject({
    kpis: expect.arrayContaining(['highCustomerShare', 'lowCustomerShare']),
  });
});

test('means and pooled rates that agree are no caution, those apart are', () => {
  expect([...cautions(orderly).keys()]).not.toContain('customerMeanAgainstPooled');
  const small = { product: 'p0', signed: false, rejected: false, integratable: true, sample_size: 5 };
  const lucky = Array.from({ length: 3 }, (_, customer) => ({
    ...small,
    customer: `l${customer}`,
    called: true,
  }));
  // High are two customers of one called record each, and one that called 19 of 40.
  const found = cautions([...orderly, ...lucky]).get('customerMeanAgainstPooled')!;
  expect(found['meanCallRate']).toBeCloseTo((1 + 1 + 19 / 40) / 3, 12);
  expect(found['pooledCallRate']).toBeCloseTo(21 / 42, 12);
});

test('the weightiest cautions come first', () => {
  const lucky = { customer: 'l', product: 'p0', called: true, sample_size: 5 };
  const codes = [...cautions([...orderly, lucky, lucky]).keys()];
  const place = (code: string) => {
    expect(codes).toContain(code);
    return codes.indexOf(code);
  };
  expect(place('customerSmallSamples')).toBeLessThan(place('duplicatesWithoutNumbers'));
  expect(place('kpiFixedByRule')).toBeLessThan(place('weightsAreAChoice'));
});

test('every high product that owes its score to its records is counted, those not proved to convert are named', () => {
  const product = (name: string, count: number, calls: number): RecordLine[] =>
    Array.from({ length: count }, (_, row) => ({
      customer: `c${row % 10}`,
      product: name,
      called: row < calls,
    }));
  const small = Array.from({ length: 8 }, (_, index) => product(`small${index}`, 10, 0)).flat();
  const found = cautions([...product('good', 900, 90), ...product('weak', 1000, 20), ...small]);
  expect(found.get('scoreFromVolume')).toMatchObject({ products: ['weak'], count: 2, unproved: 1 });
});

test('dates in the wrong order are doubted from one in twenty on', () => {
  const dated = (early: number) =>
    cautions(
      orderly.slice(0, 100).map((record, row) => ({
        ...record,
        called: true,
        apply_date: '2025-03-01',
        open_date: '2025-03-10',
        first_call_date: row < early ? '2025-03-05' : '2025-03-20',
      })),
    );
  expect(dated(6).get('callBeforeOpen')).toEqual({ reversed: 6, both: 100 });
  expect(dated(5).has('callBeforeOpen')).toBe(false);
  expect(dated(6).has('callBeforeApplication')).toBe(false);
});
