import { customerName } from '../../../../src/analyses/mismatch/names/customerName';
import { makeReport } from '../makeReport';

const headers = ['Customer ID', 'Customer name', 'Investment priority', 'Sales'];
const rows = Array.from({ length: 20 }, (_row, place) => [
  `C${place}`,
  place === 3 ? '' : `Customer ${place}`,
  1.5 * place + 100,
  place % 7,
]);

test('a customer is called by its name, and by its identity where it has none', () => {
  const { result } = makeReport({ headers, rows });
  expect([2, 3].map((customer) => customerName(customer, result))).toEqual(['Customer 2', 'C3']);
  const withoutNames = makeReport({
    headers: headers.filter((header) => header !== 'Customer name'),
    rows: rows.map(([id, , ...numbers]) => [id!, ...numbers]),
  });
  expect(customerName(2, withoutNames.result)).toBe('C2');
});
