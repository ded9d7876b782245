import { quotedText } from '../../../src/report/layout/quotedText';

test('a quotation mark of the text is doubled', () => {
  expect(quotedText('the "top"')).toBe('"the ""top"""');
});
