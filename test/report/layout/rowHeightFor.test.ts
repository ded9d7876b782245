import { rowHeightFor } from '../../../src/report/layout/rowHeightFor';

const lines = (text: string, characters: number) => (rowHeightFor(text, characters) - 3) / 15;

test('a row is as high as the lines of its text, with a little room', () => {
  expect(rowHeightFor('', 10)).toBe(18);
  expect(rowHeightFor('one line', 10)).toBe(18);
  expect(rowHeightFor('x'.repeat(100), 50)).toBe(33);
});

test('a Chinese character is as wide as two digits, a letter of running text narrower than one', () => {
  expect(lines('汉'.repeat(23), 50)).toBe(1);
  expect(lines('汉'.repeat(24), 50)).toBe(2);
  expect(lines('x'.repeat(53), 50)).toBe(1);
  expect(lines('x'.repeat(54), 50)).toBe(2);
  expect(lines(`${'x'.repeat(53)}${'汉'.repeat(23)}`, 50)).toBe(2);
  expect(lines(`${'x'.repeat(54)}${'汉'.repeat(24)}`, 50)).toBe(3);
});
