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

/** A number as text in the style of the given format: see `fillTemplate`. */
export function formatNumber(locale: Locale, value: number, format: string): string {
  const fixed = (digits: number, style: 'decimal' | 'percent' = 'decimal') =>
    new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  switch (format) {
    case 'count':
      return fixed(0);
    case 'rate':
      return fixed(1, 'percent');
    case 'rate2':
      return fixed(2, 'percent');
    case 'rate0':
      return fixed(0, 'percent');
    case 'score':
      return fixed(3);
    case 'ratio':
      return fixed(2);
    case 'one':
      return fixed(1);
    case 'number':
      return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value);
    default:
      throw new RangeError(`No number format "${format}"`);
  }
}
