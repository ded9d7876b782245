import { pageFile, pageLocales } from '../../../scripts/pages/pageFile';

test('a page of a language other than English says so in its name', () => {
  expect(pageFile('guide', 'en', 'html')).toBe('guide.html');
  expect(pageFile('guide', 'zh-CN', 'md')).toBe('guide.zh-CN.md');
  expect(new Set(pageLocales.map((locale) => pageFile('guide', locale, 'html'))).size).toBe(
    pageLocales.length,
  );
});
