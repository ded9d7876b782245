import { tableOfRecords, type RecordLine } from './buildTable';
import { judgeTable } from './judgeTable';

/** Records of one customer, of so many products in turn, of which so many are rejected. */
function lines(
  customer: string,
  records: number,
  rejects: number,
  products: number,
  more = {},
): RecordLine[] {
  return Array.from({ length: records }, (_, row) => ({
    customer,
    product: `p${row % products}`,
    called: false,
    rejected: row < rejects,
    signed: false,
    ...more,
  }));
}
const others = ['a', 'b', 'c', 'd'].flatMap((customer) => [
  ...lines(customer, 60, 20, 6),
  ...lines(customer, 5, 0, 5, { called: true }),
]);

function rejectsOf(name: string, records: readonly RecordLine[]): [beyond: number, maybe: number] {
  const { ranking, lists } = judgeTable(tableOfRecords([...others, ...records])).subjects.customer;
  const place = ranking.names.indexOf(name);
  return [lists.rejecting[place]!, lists.maybeRejecting[place]!];
}

test('nearly all records of many products rejected are beyond chance, half of them are not', () => {
  expect(rejectsOf('refuses', lines('refuses', 60, 58, 6))).toEqual([1, 1]);
  expect(rejectsOf('refuses', lines('refuses', 60, 30, 6))).toEqual([0, 0]);
});

test('with fewer than eight records nobody refuses', () => {
  expect(rejectsOf('few', lines('few', 7, 7, 7))).toEqual([0, 0]);
});

test('records of one product move together: its rejects may be chance where those of many are not', () => {
  const mixed = [
    ...lines('mixed', 10, 10, 1),
    ...lines('mixed', 2, 0, 1).map((line) => ({ ...line, product: 'p1' })),
  ];
  expect(rejectsOf('mixed', mixed)).toEqual([0, 1]);
});

test('by its own interval alone only who has no call, and is known to have no contract', () => {
  const [row, ...rest] = lines('caller', 60, 58, 6);
  expect(rejectsOf('caller', [{ ...row!, called: true }, ...rest])).toEqual([1, 0]);
  expect(rejectsOf('caller', [{ ...row!, signed: null }, ...rest])).toEqual([1, 0]);
});
