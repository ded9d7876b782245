import { dateText } from '../../../../src/engine/table/dates/dateText';

test('a serial day is a date without its time', () => {
  expect(dateText(45659.464)).toBe('2025-01-02');
  expect(dateText(45995.99999)).toBe('2025-12-04');
  expect(dateText(60 + 1)).toBe('1900-03-01');
});

test('no day gives no text', () => {
  expect(dateText(undefined)).toBeUndefined();
  expect(dateText(NaN)).toBeUndefined();
});
