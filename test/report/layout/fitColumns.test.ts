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

test('a long header may wrap to two lines, a short one has room for its filter button', () => {
  expect(width('可接入但未调用数', [1])).toBe(14);
  expect(width('调用率', [1])).toBe(10);
});
