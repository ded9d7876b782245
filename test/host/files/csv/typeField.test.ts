import { typeField } from '../../../../host/files/csv/typeField';

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['.5', 0.5],
  ['0', 0],
  ['1.5e-05', 0.000015],
  ['  7 ', 7],
  ['0.12345678901234567', 0.12345678901234567],
  ['TRUE', true],
  ['false', false],
])('%j becomes a value', (field, value) => {
  expect(typeField(field)).toBe(value);
});

test.each([
  '007',
  '1234567890123456',
  '12E3',
  '1,234',
  '¥5',
  '50%',
  '2026-01-15',
  '1/2',
  '12:30',
  '1.',
  '-',
  '+1',
  '#N/A',
  '是',
  ' text ',
  '1e+999',
])('%j stays text', (field) => {
  expect(typeField(field)).toBe(field);
});
