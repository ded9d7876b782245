import type { Facts } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import { english } from './english';
import { chinese } from './chinese';

/** Makes the sentence of one reason from its facts. */
export type Sentence = (facts: Facts) => string;
/** The same reasons in every language: a missing one does not compile. */
export type Sentences = Readonly<Record<keyof typeof english, Sentence>>;

const sentences: Readonly<Record<Locale, Sentences>> = { en: english, 'zh-CN': chinese };

/**
 * The sentence that a cell shows for a reason. A reason without a sentence is a mistake of ours and says so.
 *
 * @example sentenceOf('en', 'input.empty', { argument: 'metrics' }) // 'metrics holds no values. Select …'
 */
export function sentenceOf(locale: Locale, reason: string, facts: Facts): string {
  const sentence = (sentences[locale] as Readonly<Record<string, Sentence>>)[reason];
  return sentence ? sentence(facts) : reason;
}
