import type { Locale } from '../../../engine/recipe/types';
import { parseTemplate } from '../../../report/text/parseTemplate';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';
import { type Outcome, outcomeTerms } from './outcomeWords';
import { otherwiseOf } from './perOutcome';

/**
 * Prose that calls the success of a record what it is. The texts of the report, from headlines to headers, all pass
 * here, so none of them needs to know; places and the names that fill them stay as they are.
 *
 * @example proseOfOutcome(proseIn('en'), 'win').say({ en: 'Call rate', 'zh-CN': '调用率' }) // 'Win rate'
 */
export function proseOfOutcome(prose: Prose, outcome: Outcome): Prose {
  if (outcome === 'call') return prose;
  const { locale } = prose;
  const inItsTerms = renamer(outcome, locale);
  const said = new Map<string, Words>();
  const reworded = (words: Words): Words => {
    const template = otherwiseOf(words)[locale];
    const known = said.get(template) ?? { ...words, [locale]: rewordTemplate(template, inItsTerms) };
    said.set(template, known);
    return known;
  };
  return {
    ...prose,
    say: (words, facts) => prose.say(reworded(words), facts),
    sayKnown: (words, figures) => prose.sayKnown(reworded(words), figures),
  };
}

/** Calls each term in a text what it is called for an outcome. */
function renamer(outcome: Outcome, locale: Locale): (text: string) => string {
  const terms = outcomeTerms[locale];
  const names = new Map(terms.map((term) => [term.call, term[outcome]]));
  const anyTerm = new RegExp(
    terms.map(({ call }) => (locale === 'en' ? `\\b${call}\\b` : call)).join('|'),
    'gi',
  );
  return (text) =>
    text.replace(anyTerm, (call) => {
      const name = names.get(call.toLowerCase())!;
      return /^\p{Lu}/u.test(call) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    });
}

/** A template with its texts changed, and the words that a place chooses from, but not the places. */
function rewordTemplate(template: string, change: (text: string) => string): string {
  return parseTemplate(template)
    .map((part) => {
      if (typeof part === 'string') return change(part);
      if (part.format === undefined) return `{${part.name}}`;
      return `{${part.name}:${part.format.includes('|') ? change(part.format) : part.format}}`;
    })
    .join('');
}
