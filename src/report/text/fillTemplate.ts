import type { Locale } from '../../engine/recipe/types';
import type { Facts } from '../../engine/problem';
import type { Figure } from '../figures/Figure';
import { formatNumber } from './formatNumber';
import { grammarOf } from './grammar';
import { parseTemplate } from './parseTemplate';

/** What fills a place of a text: a fact as it is, or a figure that brings its own format. */
export type TextFacts = Readonly<Record<string, Facts[string] | Figure>>;

/** As the last name of a list: it goes on, and the text says so. */
export const others = '…';

/**
 * Fills the places of a text with facts.
 *
 * `{name}` a fact as it is; `{n:count}` 1,234; `{x:rate}` 12.3%; `{x:rate2}` 12.34%; `{x:score}` 0.123;
 * `{x:ratio}` 4.27; `{x:tenth}` 4.5 or 180; `{x:number}` up to 6 significant digits; `{n:one|many}` picks the word by number (English).
 * A list is joined with the comma of the language. A figure without a format in the text is written in its own. A place without a fact throws: a sentence never shows a hole.
 *
 * @example fillTemplate('en', '{n:count} {n:customer|customers} of {all:count}', { n: 1, all: 1193 }) // '1 customer of 1,193'
 */
export function fillTemplate(locale: Locale, template: string, facts: TextFacts = {}): string {
  let text = '';
  for (const part of parseTemplate(template)) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const fact = facts[part.name];
    if (fact === undefined) throw new RangeError(`No fact "${part.name}" for: ${template}`);
    text += formatFact(locale, fact, part.format);
  }
  return text;
}

function formatFact(locale: Locale, fact: TextFacts[string], format: string | undefined): string {
  if (isFigure(fact)) return formatFact(locale, fact.value, format ?? fact.format);
  if (Array.isArray(fact)) {
    if (fact.at(-1) === others) {
      return formatFact(locale, fact.slice(0, -1), format) + grammarOf[locale].andOthers;
    }
    return fact
      .map((part: string | number) => formatFact(locale, part, format))
      .join(grammarOf[locale].comma);
  }
  if (format === undefined) return String(fact);
  if (format.includes('|')) {
    const [one, many] = format.split('|');
    return (fact === 1 ? one : many) ?? '';
  }
  return formatNumber(locale, Number(fact), format);
}

function isFigure(fact: TextFacts[string]): fact is Figure {
  return typeof fact === 'object' && 'value' in fact;
}
