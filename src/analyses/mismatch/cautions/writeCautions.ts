import type { Facts } from '../../../engine/problem';
import { normalisationMethods } from '../../../engine/score/normalisations';
import { remember } from '../lists/remember';
import type { MismatchContext } from '../MismatchContext';
import { groupWords, methodWords, roleName } from '../names/names';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';
import { cautionTexts } from './cautionTexts';
import { lossTexts } from './lossTexts';

/** What the reader should keep in mind: what is missing first, then the cautions, as sentences. */
export const cautionsOf = remember((context: MismatchContext): readonly string[] =>
  cautionsWithCodes(context).map(({ text }) => text),
);

/** The same with the code of each, by which others know where it belongs. */
export const cautionsWithCodes = remember(
  ({ result, prose }: MismatchContext): readonly { readonly code: string; readonly text: string }[] => [
    ...result.losses.map(({ code }) => ({ code, text: prose.say(lossTexts[code]) })),
    ...result.cautions.map(({ code, facts }) => ({
      code,
      text: prose.say(wordsFor(code), inWords(facts, prose)),
    })),
  ],
);

function wordsFor(code: string): Words {
  const words: Words | undefined = (cautionTexts as Readonly<Record<string, Words>>)[code];
  if (words === undefined) throw new RangeError(`No words for the caution "${code}"`);
  return words;
}

/** Roles, methods and groups named in the facts, as the reader knows them. */
function inWords(facts: Facts, prose: Prose): Facts {
  const words: Record<string, Facts[string]> = { ...facts };
  const { metric, roles, methods, counts, group } = facts;
  if (typeof metric === 'string') words.metric = prose.say(roleName(metric));
  if (Array.isArray(roles)) words.roles = roles.map((role: string) => prose.say(roleName(role)));
  if (Array.isArray(methods)) {
    const named = normalisationMethods.filter((method) => methods.includes(method));
    words.methods = prose.join(named.map((method) => prose.say(methodWords(method))));
  }
  if (Array.isArray(counts)) {
    words.counts = prose.join(counts.map((count) => prose.number(Number(count), 'count')));
  }
  if (group === 'mismatch' || group === 'matched') words.group = prose.say(groupWords[group]);
  return words;
}
