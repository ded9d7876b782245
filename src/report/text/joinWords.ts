import type { Locale } from '../../engine/recipe/types';

/** British English leaves the comma before "and" out, as the rest of our texts do. */
const listLocales: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/**
 * Words as one phrase.
 *
 * @example joinWords('en', ['Growth', 'Retention', 'Maturity']) // 'Growth, Retention and Maturity'
 * @example joinWords('zh-CN', ['增长期', '维系期']) // '增长期和维系期'
 */
export function joinWords(locale: Locale, words: readonly string[]): string {
  return new Intl.ListFormat(listLocales[locale], { type: 'conjunction' }).format(words);
}
