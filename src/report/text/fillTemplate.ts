import type { Locale } from '../../engine/recipe/types';
import type { Facts } from '../../engine/problem';

/** One text a key, in one language. Places for facts look like `{count:count}`. */
export type Catalogue = Readonly<Record<string, string>>;
/** The same keys in every language: a missing one does not compile. */
export type Catalogues<Keys extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Keys, string>>>
>;

/**
 * Fills the places of a text with facts.
 *
 * `{name}` a fact as it is; `{n:count}` 1,234; `{x:rate}` 12.3%; `{x:rate2}` 12.34%; `{x:score}` 0.123;
 * `{x:ratio}` 4.27; `{x:number}` up to 4 significant decimals; `{n:one|many}` picks the word by number (English).
 * A list is joined with the comma of the language. A place without a fact throws: a sentence never shows a hole.
 *
 * @example fillTemplate('en', '{n:count} {n:customer|customers} of {all:count}', { n: 1, all: 1193 }) // '1 customer of 1,193'
 */
export function fillTemplate(locale: Locale, template: string, facts: Facts = {}): string {
  return template.replace(/\{(\w+)(?::([^}]*))?\}/g, (_place, name: string, format: string | undefined) => {
    const fact = facts[name];
    if (fact === undefined) throw new RangeError(`No fact "${name}" for: ${template}`);
    return formatFact(locale, fact, format);
  });
}

function formatFact(locale: Locale, fact: Facts[string], format: string | undefined): string {
  if (Array.isArray(fact)) {
    return fact
      .map((part: string | number) => formatFact(locale, part, format))
      .join(locale === 'en' ? ', ' : '、');
  }
  if (format === undefined) return String(fact);
  if (format.includes('|')) {
    const [one, many] = format.split('|');
    return (fact === 1 ? one : many) ?? '';
  }
  return formatNumber(locale, Number(fact), format);
}

/** What a format means to `Intl.NumberFormat`. */
const numberFormats: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  count: digits(0),
  one: digits(1),
  ratio: digits(2),
  score: digits(3),
  rate0: { style: 'percent', ...digits(0) },
  rate: { style: 'percent', ...digits(1) },
  rate2: { style: 'percent', ...digits(2) },
  number: { maximumSignificantDigits: 6 },
};

function digits(count: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** Making a formatter takes a hundred times as long as using it, and a report fills texts for every row of a list. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number as text in the style of the given format: see `fillTemplate`. */
export function formatNumber(locale: Locale, value: number, format: string): string {
  const key = `${locale} ${format}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    const options = numberFormats[format];
    if (options === undefined) throw new RangeError(`No number format "${format}"`);
    formatter = new Intl.NumberFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}
