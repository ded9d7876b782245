import type { Locale } from '../../engine/recipe/types';
import { grammarOf } from './grammar';

const endsInLatin = /[\w%]$/;
const startsWithLatin = /^\w/;

/**
 * Words as one phrase. In Chinese a space parts Latin letters and figures from the character for "and", as in our sentences.
 *
 * @example joinWords('en', ['Growth', 'Retention', 'Maturity']) // 'Growth, Retention and Maturity'
 * @example joinWords('zh-CN', ['增长期', '维系期']) // '增长期和维系期'
 * @example joinWords('zh-CN', ['Retail', 'Media']) // 'Retail 和 Media'
 */
export function joinWords(locale: Locale, words: readonly string[]): string {
  const parts = new Intl.ListFormat(grammarOf[locale].listLanguage, { type: 'conjunction' }).formatToParts(
    words,
  );
  return parts
    .map(({ value }, index) => {
      if (value !== '和' || parts[index]!.type === 'element') return value;
      const before = endsInLatin.test(parts[index - 1]!.value) ? ' ' : '';
      const after = startsWithLatin.test(parts[index + 1]!.value) ? ' ' : '';
      return before + value + after;
    })
    .join('');
}
