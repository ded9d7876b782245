import { textWidth } from '../../../src/report/layout/textWidth';

test('a Chinese character and a full-width form are twice as wide as a letter', () => {
  expect(textWidth('客户A')).toBe(5);
  expect(textWidth('（25）')).toBe(6);
  expect(textWidth('𠮷')).toBe(2);
  expect(textWidth('')).toBe(0);
});
