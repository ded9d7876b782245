import type { Facts } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import { fillTemplate, type Catalogues } from '../../report/text/fillTemplate';
import { findText } from './findText';
import { formulaText } from './formulaText';
import { keepText } from './keepText';
import { matchText } from './matchText';
import { problemText } from './problemText';
import { resultText } from './resultText';
import { runText } from './runText';
import { shellText } from './shellText';
import { tuneText } from './tuneText';

const parts = [
  shellText,
  findText,
  matchText,
  tuneText,
  runText,
  resultText,
  keepText,
  formulaText,
  problemText,
] as const;

type KeysOf<Part> = Part extends Catalogues<infer Keys> ? Keys : never;
export type TextKey = KeysOf<(typeof parts)[number]>;

function merge(locale: Locale): Record<TextKey, string> {
  return Object.assign({}, ...parts.map((part) => part[locale])) as Record<TextKey, string>;
}

/** Every text of the pane. */
export const paneText: Catalogues<TextKey> = { en: merge('en'), 'zh-CN': merge('zh-CN') };

/** A text with its facts, in one language. */
export type Say = (key: TextKey, facts?: Facts) => string;

export function sayIn(locale: Locale): Say {
  return (key, facts) => fillTemplate(locale, paneText[locale][key], facts);
}

/** The text of a key that is put together from data; undefined where the catalogue has none. */
export function optionalText(locale: Locale, key: string): string | undefined {
  return (paneText[locale] as Readonly<Record<string, string>>)[key];
}
