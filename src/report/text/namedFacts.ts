import type { Facts } from '../../engine/problem';
import { lostTexts } from './lostTexts';
import { contradictionTexts, exclusionTexts } from './readingTexts';
import type { Prose } from './proseIn';
import { roleTexts } from './roleTexts';
import { wordsOf, type Vocabulary } from './Words';

/** Facts that are codes, each with the texts that name them. */
const named: Readonly<Record<string, Vocabulary>> = {
  role: roleTexts,
  roles: roleTexts,
  lost: lostTexts,
  why: contradictionTexts,
  reason: exclusionTexts,
};

/** The facts of a notice with codes (of roles, of reasons) replaced by what people call them. */
export function namedFacts(facts: Facts, { say }: Prose): Facts {
  const result: Record<string, Facts[string]> = { ...facts };
  for (const [key, vocabulary] of Object.entries(named)) {
    const fact = facts[key];
    const nameOf = (code: unknown) => {
      const words = wordsOf(vocabulary, String(code));
      return words === undefined ? String(code) : say(words);
    };
    if (typeof fact === 'string') result[key] = nameOf(fact);
    else if (Array.isArray(fact)) result[key] = fact.map(nameOf);
  }
  return result;
}
