import { compareFeatures } from '../../../src/engine/conversion/compareFeatures';
import { noTier } from '../../../src/engine/conversion/tierOfRecords';
import { buildTable } from './buildTable';

const table = buildTable({
  customer_type: ['银行', '银行', null, '电商', '银行', '电商', '保险', '保险'],
  sample_size: [10, 20, null, 40, 5, 7, 99, 1],
});
const tiers = Uint8Array.of(0, 0, 0, 0, 2, 2, 1, noTier);
const numbers = { sample_size: Float64Array.of(10, 20, NaN, 40, 5, 7, 99, 1), test_days: undefined };

test('shares are of all records of the tier, blanks among them', () => {
  const rows = compareFeatures(table, 'product', tiers, numbers);
  expect(rows.map(({ value, high, low, difference }) => [value, high, low, difference])).toEqual([
    [undefined, 0.25, 0, 0.25],
    ['银行', 0.5, 0.5, 0],
    ['电商', 0.25, 0.5, -0.25],
    [undefined, 70 / 3, 6, 70 / 3 - 6],
  ]);
});

test('a value that only the middle tier has is not listed, a missing column gives no rows', () => {
  const rows = compareFeatures(table, 'customer', tiers, numbers);
  expect(rows.some((row) => row.value === '保险')).toBe(false);
  expect(new Set(rows.map((row) => row.dimension))).toEqual(new Set(['customer_type', 'sample_size']));
});

test('a tier without records has no shares', () => {
  const rows = compareFeatures(
    table,
    'customer',
    tiers.map(() => 0),
    numbers,
  );
  expect(rows.every((row) => row.low === undefined && row.difference === undefined)).toBe(true);
});

test('the shares of a category sum to 1 in each tier', () => {
  const shares = compareFeatures(table, 'customer', tiers, numbers).filter((row) => row.measure === 'share');
  expect(shares.reduce((sum, row) => sum + row.high!, 0)).toBeCloseTo(1, 14);
  expect(shares.reduce((sum, row) => sum + row.low!, 0)).toBeCloseTo(1, 14);
});
