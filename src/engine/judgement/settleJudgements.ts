import { foldText } from '../table/categories/foldText';
import type { Judgement } from './Judgement';
import { judgementKey } from './judgementKey';

/**
 * Judgements after a run has made its lists: whoever is on the list has none, or no longer, left it; of the others it is
 * noted when. A judgement of a name that is on the list in another spelling only (upper or lower case, width, blanks) goes
 * with it, where just one member is spelt so and has no judgement of its own.
 *
 * @param membersOf the names on the list of what judgements are about; undefined: it is not told here, and they stay as they are
 * @param when of the run, ISO 8601 in UTC
 */
export function settleJudgements(
  judgements: readonly Judgement[],
  membersOf: (about: string) => Iterable<string> | undefined,
  when: string,
): readonly Judgement[] {
  const settled = new Map<string, Judgement>();
  for (const [about, some] of gather(judgements)) {
    const members = membersOf(about);
    if (members === undefined) {
      for (const judgement of some) settled.set(judgementKey(judgement), judgement);
      continue;
    }
    const names = spellings(about, some, members);
    for (const { left, ...judgement } of some) {
      const key = judgementKey(judgement);
      const name = names.get(key);
      settled.set(key, name === undefined ? { ...judgement, left: left ?? when } : { ...judgement, name });
    }
  }
  // In their order: what was judged first comes first.
  return judgements.flatMap((judgement) => settled.get(judgementKey(judgement)) ?? []);
}

function gather(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const gathered = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const same = gathered.get(judgement.about);
    if (same === undefined) gathered.set(judgement.about, [judgement]);
    else same.push(judgement);
  }
  return gathered;
}

/** How each judged subject is spelt among the members, by its key; those that are none of them are left out. */
function spellings(
  about: string,
  judgements: readonly Judgement[],
  members: Iterable<string>,
): ReadonlyMap<string, string> {
  const wanted = new Set(judgements.map(judgementKey));
  const folded = new Set(judgements.map(({ name }) => foldText(name)));
  const found = new Map<string, string>();
  const alike = new Map<string, Set<string>>();
  for (const name of members) {
    const fold = foldText(name);
    if (!folded.has(fold)) continue;
    const key = judgementKey({ about, name });
    if (wanted.has(key)) found.set(key, name);
    else alike.set(fold, (alike.get(fold) ?? new Set()).add(name));
  }
  for (const judgement of judgements) {
    const key = judgementKey(judgement);
    const fold = foldText(judgement.name);
    const [only, ...others] = alike.get(fold) ?? [];
    if (found.has(key) || only === undefined || others.length > 0) continue;
    found.set(key, only);
    alike.delete(fold);
  }
  return found;
}
