import { DecimalSigns, signOfField } from '../../../../host/files/csv/DecimalSigns';

test.each([
  ['1.234,50', ','],
  ['0,125', ','],
  ['12,5', ','],
  ['€ 1.234.567', ','],
  ['-3,1415', ','],
  ['12,5%', ','],
  ['1,234.50', '.'],
  ['0.125', '.'],
  ['.5', '.'],
  ['¥1,234,567', '.'],
  ['(12.5)', '.'],
  ['1.234', 'doubtfulPoint'],
  ['-12.500', 'doubtfulPoint'],
  ['1,234', 'doubtfulComma'],
  ['$12,500', 'doubtfulComma'],
])('%j shows %j', (field, sign) => {
  expect(signOfField(field)).toBe(sign);
});

test.each([
  '1234',
  '31.12.2024',
  '192.168.0.1',
  '甲公司，乙公司',
  'Main Street 5,12',
  '1.2.3',
  ',',
  '1,2,3',
  '2025-01-02',
])('%j shows nothing', (field) => {
  expect(signOfField(field)).toBeUndefined();
});

function signsOf(columns: readonly (readonly string[])[]): DecimalSigns {
  const signs = new DecimalSigns();
  columns.forEach((fields, column) => fields.forEach((field) => signs.note(column, field)));
  return signs;
}

test('a table has the sign that most of its fields show', () => {
  expect(signsOf([['1,5', '2,25'], ['1.5']]).ofTable(';')).toBe(',');
  expect(signsOf([['1.5', '2.25'], ['1,5']]).ofTable(';')).toBe('.');
});

test('where no field shows the sign, commas between the fields do; nothing else does', () => {
  const doubtful = signsOf([['1.234', '2.345']]);
  expect(doubtful.ofTable(',')).toBe('.');
  expect(doubtful.ofTable(';')).toBeUndefined();
  expect(doubtful.ofTable('\t')).toBeUndefined();
  expect(signsOf([['1', 'text']]).ofTable(';')).toBe('.');
});

test('a column speaks for itself before the table does', () => {
  const signs = signsOf([['1.234', '0.5'], ['1.234', '2,5'], ['1.234'], ['2,5', '3,5']]);
  expect(signs.ofTable(';')).toBe(',');
  expect(signs.columnsWithDecimalPoint(';')).toEqual([0]);
});

test('a column with both signs before three digits stays in doubt', () => {
  const signs = signsOf([['1.234', '1,234'], ['0.5']]);
  expect(signs.ofTable(',')).toBe('.');
  expect(signs.columnsWithDecimalPoint(',')).toEqual([]);
});
