import { fingerprintTable } from '../../../src/engine/table/fingerprintTable';
import type { Table } from '../../../src/engine/table/types';

const table = (columns: Table['columns']): Table => ({
  analysis: 'tiny',
  rowCount: 2,
  sheetRows: Int32Array.of(2, 3),
  columns,
  headers: {},
});
const sales = (...values: number[]) => ({ kind: 'number' as const, values: Float64Array.from(values) });
const size = (codes: number[], ...labels: string[]) => ({
  kind: 'category' as const,
  codes: Int32Array.from(codes),
  labels,
});
const whole = { sales: sales(1, 2), size: size([0, 1], 'Small', 'Large') };

test('is eight hexadecimal digits, the same for the same values in whatever order of the roles', () => {
  const { sales: first, size: second } = whole;
  expect(fingerprintTable(table(whole))).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprintTable(table({ size: second, sales: first }))).toBe(fingerprintTable(table(whole)));
});

test.each([
  ['a number', { ...whole, sales: sales(1, 2.0000001) }],
  ['a missing number', { ...whole, sales: sales(1, NaN) }],
  ['which number stands in which row', { ...whole, sales: sales(2, 1) }],
  ['a category', { ...whole, size: size([0, 0], 'Small', 'Large') }],
  ['a spelling', { ...whole, size: size([0, 1], 'Small', 'large') }],
  ['where one label ends', { ...whole, size: size([0, 1], 'SmallL', 'arge') }],
  ['a role', { adoption: whole.sales, size: whole.size }],
])('changes with %s', (_what, columns) => {
  expect(fingerprintTable(table(columns))).not.toBe(fingerprintTable(table(whole)));
});

test('does not change where rows are sorted in another way, however the categories are numbered then', () => {
  const sorted = { sales: sales(2, 1), size: size([0, 1], 'Large', 'Small') };
  expect(fingerprintTable(table(sorted))).toBe(fingerprintTable(table(whole)));
});

test('changes where a row stands once more', () => {
  const once = { ...table({ sales: sales(1) }), rowCount: 1 };
  const twice = table({ sales: sales(1, 1) });
  expect(fingerprintTable(once)).not.toBe(fingerprintTable(twice));
});

test('takes every missing number for the same, and minus zero for zero', () => {
  expect(fingerprintTable(table({ sales: sales(-0, NaN) }))).toBe(
    fingerprintTable(table({ sales: sales(0, -NaN) })),
  );
});
