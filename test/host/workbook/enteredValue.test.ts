import { cellText } from '../../../host/workbook/cellText';
import { enteredValue } from '../../../host/workbook/enteredValue';

describe('a text that is entered into a cell', () => {
  test.each([
    ['12', 12],
    ['-1.5', -1.5],
    ['007', 7],
    ['1e3', 1000],
    ['1,234', 1234],
    ['12.5%', 0.125],
    ['2024-01-05', 45296],
    ['true', true],
    ['12:30', 0.5208333333333334],
  ])('%s becomes a value', (text, value) => {
    expect(enteredValue(text).value).toBe(value);
  });

  test.each(['abc', 'P-1', '1.5.2', 'A1', '2024/13/45', '数据方案', '5 apples', '-', "it's"])(
    '%s stays a text',
    (text) => {
      expect(enteredValue(text).value).toBe(text);
    },
  );

  test('an apostrophe keeps the rest as it is', () => {
    expect(enteredValue("'=1+1")).toEqual({ value: '=1+1', numberFormat: undefined });
  });

  test('brings the number format that goes with it', () => {
    expect(enteredValue('10%').numberFormat).toBe('0%');
    expect(enteredValue('2024-01-05').numberFormat).toBe('yyyy-mm-dd');
  });
});

describe('the text that a cell shows', () => {
  test.each([
    [0.1234, '0.0%', '12.3%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [45296, 'yyyy-mm-dd', '2024-01-05'],
    [0.1 + 0.2, 'General', '0.3'],
    [true, 'General', 'TRUE'],
    ['#N/A', '0.00', '#N/A'],
    ['text', '0.00', 'text'],
    ['', '0.00', ''],
  ])('%p in %s is %s', (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });
});
