import { copyText } from '../../../host/files/copyText';

test.each(['', ' ', 'a', '客户 😀', 'x'.repeat(40_000)])('a copy says the same', (text) => {
  expect(copyText(text)).toBe(text);
});
