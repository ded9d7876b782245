import { excelLocale } from '../../src/functions/excelLocale';

describe('excelLocale', () => {
  const scope = globalThis as { Office?: unknown };
  afterEach(() => delete scope.Office);

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('for Excel in %s is %s', (displayLanguage, locale) => {
    scope.Office = { context: { displayLanguage } };
    expect(excelLocale()).toBe(locale);
  });

  it('is English before Office has started', () => {
    expect(excelLocale()).toBe('en');
    scope.Office = {};
    expect(excelLocale()).toBe('en');
  });
});
