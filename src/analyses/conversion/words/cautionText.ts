import type { Caution } from '../../../engine/conversion/cautions/makeCaution';
import type { ScoreMeasure } from '../../../engine/conversion/sumTerms';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';
import { cautionWords } from './cautionWords';
import { kpiWords } from './kpiWords';

/** Measures of a score, as cautions name them. */
const measureWords: Readonly<Record<ScoreMeasure, Words>> = {
  callRate: { en: 'call rate', 'zh-CN': '调用率' },
  calls: { en: 'calls', 'zh-CN': '调用记录数' },
  signRate: { en: 'sign rate', 'zh-CN': '签约率' },
  records: { en: 'records', 'zh-CN': '记录数' },
  rejectRate: { en: 'reject rate', 'zh-CN': '不接入率' },
};

/** What the codes among the facts of a caution are called. */
const codeWords: Readonly<Record<string, Words>> = {
  ...measureWords,
  ...Object.fromEntries(Object.entries(kpiWords).map(([id, { name }]) => [id, name])),
};

/** Facts that are lists of codes, not of names. */
const codedFacts: readonly string[] = ['measures', 'kpis'];

/**
 * The sentence of a caution.
 *
 * @throws RangeError for a code without words
 */
export function cautionText({ code, facts }: Caution, prose: Prose): string {
  const words = cautionWords[code];
  if (words === undefined) throw new RangeError(`No text for caution "${code}"`);
  const named = Object.entries(facts).map(([name, fact]) =>
    codedFacts.includes(name) && Array.isArray(fact)
      ? [name, fact.map((one) => codeName(String(one), prose))]
      : [name, fact],
  );
  return prose.say(words, Object.fromEntries(named));
}

function codeName(code: string, prose: Prose): string {
  const words = codeWords[code];
  return words === undefined ? code : prose.say(words);
}
