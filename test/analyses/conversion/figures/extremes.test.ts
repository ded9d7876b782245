import { featureFigures } from '../../../../src/analyses/conversion/figures/customerFigures';
import { extremeProductFigures } from '../../../../src/analyses/conversion/figures/productFigures';
import { analyzeConversion } from '../../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from '../../../engine/conversion/buildTable';

const analyze = (records: readonly RecordLine[]) =>
  analyzeConversion(tableOfRecords(records), defaultConversionParameters);

/** Ten customers of six records, of which each calls one more; the first five are of one type, the others of another. */
const customers = (types: readonly [string, string]) =>
  Array.from({ length: 60 }, (_, row) => ({
    customer: `c${row % 10}`,
    product: 'p',
    called: Math.floor(row / 10) < (row % 10) / 2,
    customer_type: types[row % 10 < 5 ? 0 : 1],
    // A department that is still more typical of those who call is no type of customer.
    department: row % 10 < 4 ? 'a' : 'b',
  }));

test('typical of the high tier is a customer type that is more frequent there', () => {
  const { first, second } = featureFigures(analyze(customers(['shop', 'bank'])));
  expect(first.type?.value).toBe('bank');
  expect(first.high!.value).toBeGreaterThan(Number(first.low!.value));
  expect(second.type).toBeUndefined();
});

test('a type that is as frequent in both tiers is typical of none', () => {
  const { first } = featureFigures(analyze(customers(['bank', 'bank'])));
  expect([first.type, first.high, first.low]).toEqual([undefined, undefined, undefined]);
});

/** So many records of a product, of which so many are called. */
const product = (name: string, records: number, calls: number) =>
  Array.from({ length: records }, (_, row) => ({
    customer: `c${row % 7}`,
    product: name,
    called: row < calls,
  }));

test('the best product has enough records, unless none has; the worst enough to say so', () => {
  const records = [
    ...product('four records', 4, 4),
    ...product('five records', 5, 4),
    ...product('worse, few records', 29, 1),
    ...product('worst', 30, 3),
    ...product('middling', 40, 20),
  ];
  const { bestProduct, bestProductCallRate, bestProductCalls, bestProductRecords, ...others } =
    extremeProductFigures(analyze(records));
  expect(
    [bestProduct, bestProductCallRate, bestProductCalls, bestProductRecords].map((one) => one?.value),
  ).toEqual(['five records', 0.8, 4, 5]);
  expect([others.worstProduct, others.worstProductCalls].map((one) => one?.value)).toEqual(['worst', 3]);
  const few = extremeProductFigures(analyze([...product('one', 1, 1), ...product('two', 2, 0)]));
  expect(few.bestProduct?.value).toBe('one');
  expect(few.worstProduct).toBeUndefined();
});

test('where nobody called, no product is the best', () => {
  expect(extremeProductFigures(analyze(product('p', 40, 0))).bestProduct).toBeUndefined();
});
