import type { Locale } from '../../../engine/recipe/types';
import { parseTemplate } from '../../../report/text/parseTemplate';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';
import { conversionWords, type Outcome, winTexts, winWords } from './outcomeWords';

/**
 * Prose that calls the success of a record what it is. The texts of the report, from headlines to headers, all pass
 * here, so none of them needs to know; places and the names that fill them stay as they are.
 *
 * @example proseOfOutcome(proseIn('en'), 'win').say({ en: 'Call rate', 'zh-CN': '调用率' }) // 'Win rate'
 */
export function proseOfOutcome(prose: Prose, outcome: Outcome): Prose {
  if (outcome === 'call') return prose;
  const { locale } = prose;
  const phrases = phrasesOf(outcome, locale);
  const anyPhrase = patternOf([...phrases.keys()], locale);
  const inItsWords = (text: string) =>
    text.replace(anyPhrase, (call) => {
      const said = phrases.get(call.toLowerCase()) ?? call;
      return /^\p{Lu}/u.test(call) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
    });
  const said = new Map<string, Words>();
  const reworded = (words: Words): Words => {
    const template = words[locale];
    const inOtherWords = () => winTexts[locale][template] ?? rewordTemplate(template, inItsWords);
    const known = said.get(template) ?? { ...words, [locale]: inOtherWords() };
    said.set(template, known);
    return known;
  };
  return {
    ...prose,
    say: (words, facts) => prose.say(reworded(words), facts),
    sayKnown: (words, figures) => prose.sayKnown(reworded(words), figures),
  };
}

/** What is said instead of each phrase of calls. */
function phrasesOf(outcome: Outcome, locale: Locale): ReadonlyMap<string, string> {
  if (outcome !== 'conversion') return new Map(winWords[locale]);
  const words = new Map(conversionWords[locale]);
  const anyWord = patternOf([...words.keys()], locale);
  const inConversions = (win: string) => win.replace(anyWord, (word) => words.get(word)!);
  return new Map(winWords[locale].map(([call, win]) => [call, inConversions(win)]));
}

function patternOf(phrases: readonly string[], locale: Locale): RegExp {
  return new RegExp(phrases.map((phrase) => (locale === 'en' ? `\\b${phrase}\\b` : phrase)).join('|'), 'gi');
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
