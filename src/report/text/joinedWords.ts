import type { Locale } from '../../engine/recipe/types';
import { grammarOf, type Grammar } from './grammar';
import type { Words } from './Words';

/**
 * Two texts as one in every language, joined as its grammar does.
 *
 * @example joinedWords({ en: 'Best product', 'zh-CN': '第一名产品' }, 'colon', { en: 'score', 'zh-CN': '综合评分' }).en // 'Best product: score'
 */
export function joinedWords(first: Words, joint: 'colon' | 'sentenceGap', second: Words): Words {
  const joined = (Object.entries(grammarOf) as [Locale, Grammar][]).map(([locale, grammar]) => [
    locale,
    first[locale] + grammar[joint] + second[locale],
  ]);
  // One entry a language, as the grammars have.
  return Object.fromEntries(joined) as Words;
}
