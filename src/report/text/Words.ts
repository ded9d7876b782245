import type { Locale } from '../../engine/recipe/types';

/** A text in every language that the product speaks: a language that lacks one text does not compile. */
export type Words = Readonly<Record<Locale, string>>;

/** Texts by what they name: a code, a role, a key of the pane. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, Words>>;

/** The text of a code that comes from data; undefined for one that the vocabulary does not have. */
export function wordsOf(vocabulary: Vocabulary, code: string): Words | undefined {
  return Object.hasOwn(vocabulary, code) ? vocabulary[code] : undefined;
}
