import { plainText } from '../../../src/report/proof/plainText';

const column = (decimal: '.' | ',', unit = 'asIs') => ({ unit, evidence: { decimal } });

test.each(['12', '-1.5', '1,200', '1,234,567.8', ' 80% '])(
  '%s is plain where decimals have a point',
  (text) => {
    expect(plainText(text, column('.'))).toBe(true);
  },
);

test.each(['1.200', '12,5', '1.234.567,8'])('%s is plain where decimals have a comma', (text) => {
  expect(plainText(text, column(','))).toBe(true);
});

test.each(['¥12', '１２', '3k', '(5)', '1,2', '12 万', '', '#7'])('%s is not', (text) => {
  expect(plainText(text, column('.'))).toBe(false);
});

test('nothing is plain where numbers are the names of levels', () => {
  expect(plainText('1', column('.', 'levels'))).toBe(false);
});
