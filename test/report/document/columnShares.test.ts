import { columnShares } from '../../../src/report/document/columnShares';
import type { DocumentTable } from '../../../src/report/document/DocumentPlan';

const tableOf = (
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): DocumentTable => ({
  kind: 'table',
  title: '',
  columns: headers.map((header) => ({ header, alignment: 'left' })),
  rows: rows.map((row) => row.map((value) => ({ value }))),
});
const sumOf = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

test('the shares add up to the page, whether the texts fit it or not', () => {
  const long = 'rejected more often than chance would give '.repeat(4);
  for (const characters of [10, 60, 95, 400])
    expect(sumOf(columnShares(tableOf(['Name', 'Why', 'n'], [['Acme', long, 3]]), characters))).toBeCloseTo(
      1,
    );
});

test('a reason gets the room that names and counts do not need', () => {
  const table = tableOf(
    ['Name', 'Why', 'n'],
    [['Acme', 'fifty of sixty records are rejected, more than chance', 3]],
  );
  const [name, why, count] = columnShares(table, 60);
  expect(why).toBeGreaterThan(3 * name!);
  expect(why).toBeGreaterThan(3 * count!);
});

test('no column is narrower than its longest word where the page holds all of them', () => {
  const words = ['Manufacturing', 'indicated'];
  const table = tableOf(
    ['Industry', 'Evidence'],
    [[words[0]!, `${words[1]!}, may be chance of many customers`]],
  );
  columnShares(table, 40).forEach((share, column) => {
    expect(share * 40).toBeGreaterThanOrEqual(words[column]!.length);
  });
});

test('a Chinese name counts two columns a character and is not broken up to eight of them', () => {
  const [name] = columnShares(tableOf(['客户', 'n'], [['盟新信息有限公司', 1]]), 40);
  expect(name! * 40).toBeGreaterThanOrEqual(16);
});

test('a Chinese header wraps rather than take the room of the reason beside it', () => {
  const why = '记录多而无调用，区间低于总体的调用率'.repeat(3);
  const table = tableOf(['名称', '理由', '申请后的调用', '调用记录数'], [['盟新', why, 3, 4]]);
  const [, reason, after] = columnShares(table, 60);
  expect(reason! * 60).toBeGreaterThan(34);
  expect(after! * 60).toBeGreaterThanOrEqual('申请后'.length * 2);
  expect(after! * 60).toBeLessThan('申请后的调用'.length * 2);
});

test('columns of equal texts are of equal width, also without rows', () => {
  expect(columnShares(tableOf(['one', 'two'], []), 95)).toEqual([0.5, 0.5]);
});
