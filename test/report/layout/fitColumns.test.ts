import { fitColumns } from '../../../src/report/layout/fitColumns';

const width = (header: string, values: readonly (string | number)[], numberFormat?: string) =>
  fitColumns([{ header, values, ...(numberFormat === undefined ? {} : { numberFormat }) }])[0]!;

test('a column is as wide as its longest text, within limits', () => {
  expect(width('n', ['盟新信息有限公司'])).toBe(18);
  expect(width('n', ['x'])).toBe(9);
  expect(width('n', ['x'.repeat(500)])).toBe(60);
});

test('a number counts as Excel shows it, with separators, decimals or percent', () => {
  expect(width('n', [1_234_567], '#,##0')).toBe('1,234,567'.length + 2);
  expect(width('n', [-1_234_567.891], '#,##0.0')).toBe('-1,234,567.9'.length + 3 - 1);
  expect(width('n', [0.5], '0.0%')).toBe(9);
});

test('a number has a separator for each full thousand below its first digit, and a sign', () => {
  const digits = (value: number) => width('n', [value], '#,##0') - 2;
  expect([9_999_999, 99_999_999, 999_999_999, 1_000_000_000].map(digits)).toEqual([9, 10, 11, 13]);
  expect(digits(-99_999_999)).toBe(11);
  expect(width('n', [45_000], 'yyyy-mm-dd')).toBe('2025-01-01'.length + 2);
  expect(width('n', [12_345_678.5], '#,##0.00')).toBe('12,345,678.50'.length + 2);
  expect(width('n', [NaN, 1], '#,##0')).toBe(9);
});

test('a long list is judged by its first two hundred rows', () => {
  const rows = (count: number) => [...new Array<string>(count).fill('x'), 'x'.repeat(20)];
  expect(width('n', rows(199))).toBe(22);
  expect(width('n', rows(200))).toBe(9);
});

test('a long header may wrap to two lines, a short one has room for its filter button', () => {
  expect(width('可接入但未调用数', [1])).toBe(14);
  expect(width('调用率', [1])).toBe(10);
  expect(width('x'.repeat(14), [1])).toBe(18);
  expect(width('x'.repeat(15), [1])).toBe(14);
});
