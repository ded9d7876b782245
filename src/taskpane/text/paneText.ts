import type { Facts } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import { fillTemplate } from '../../report/text/fillTemplate';
import { wordsOf, type Vocabulary } from '../../report/text/Words';
import { findText } from './findText';
import { formulaText } from './formulaText';
import { keepText } from './keepText';
import { matchText } from './matchText';
import { problemText } from './problemText';
import { resultText } from './resultText';
import { runText } from './runText';
import { shellText } from './shellText';
import { tuneText } from './tuneText';

/** Every text of the pane; a key belongs to one file only. */
export const paneText = {
  ...shellText,
  ...findText,
  ...matchText,
  ...tuneText,
  ...runText,
  ...resultText,
  ...keepText,
  ...formulaText,
  ...problemText,
} satisfies Vocabulary;

export type TextKey = keyof typeof paneText;

/** A text with its facts, in one language. */
export type Say = (key: TextKey, facts?: Facts) => string;

export function sayIn(locale: Locale): Say {
  return (key, facts) => fillTemplate(locale, paneText[key][locale], facts);
}

/** The text of a key that is put together from data; undefined where there is none. */
export function optionalText(locale: Locale, key: string): string | undefined {
  return wordsOf(paneText, key)?.[locale];
}
