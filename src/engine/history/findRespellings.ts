import { nearness } from '../nearness';
import type { Respelling } from './RunChanges';

/** Names less near are taken for different ones. */
const LEAST = 0.8;
/** Pairs that are looked at: beyond, only names that differ in case, width, blanks and punctuation are found. */
const MOST_PAIRS = 250_000;

/**
 * Pairs of a name that is gone and one that appeared which may be the same, the nearest first, each name in one pair at
 * most. A proposal: nobody is taken for somebody else.
 *
 * @example findRespellings(['Acme Ltd.'], ['ACME Ltd', 'Zenith']) // [{ before: 'Acme Ltd.', after: 'ACME Ltd', nearness: 1 }]
 */
export function findRespellings(gone: readonly string[], appeared: readonly string[]): readonly Respelling[] {
  const plainGone = gone.map(plain);
  const plainAppeared = appeared.map(plain);
  const pairs: { before: number; after: number; nearness: number }[] = [];
  const areFew = gone.length * appeared.length <= MOST_PAIRS;
  const places = new Map(plainAppeared.map((name, place) => [name, place]));
  plainGone.forEach((name, before) => {
    const same = places.get(name);
    if (same !== undefined && name !== '') pairs.push({ before, after: same, nearness: 1 });
    else if (areFew) {
      plainAppeared.forEach((other, after) => {
        const near = differInDigits(name, other) ? 0 : nearness(name, other, LEAST);
        if (near > 0) pairs.push({ before, after, nearness: near });
      });
    }
  });
  pairs.sort((a, b) => b.nearness - a.nearness || a.before - b.before || a.after - b.after);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return pairs.flatMap(({ before, after, nearness: near }) => {
    if (taken.before.has(before) || taken.after.has(after)) return [];
    taken.before.add(before);
    taken.after.add(after);
    return [{ before: gone[before]!, after: appeared[after]!, nearness: near }];
  });
}

/** Customer 41 is not a respelt Customer 42. */
function differInDigits(a: string, b: string): boolean {
  return a.replace(/\D/g, '') !== b.replace(/\D/g, '');
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}
