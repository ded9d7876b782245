import type { MismatchResult } from '../../../engine/mismatch/analyzeMismatch';
import { remember } from './remember';
import { widestGaps } from './widestGaps';

/** So many customers are named of a segment. */
const mostNamed = 3;

/** The first mismatched customers of every segment by its code, those with the widest gap; none where nobody is. */
export const firstOfSegments = remember((result: MismatchResult): ReadonlyMap<number, readonly number[]> => {
  const first = new Map<number, number[]>();
  const codes = result.segments?.crossed.codes;
  if (codes === undefined) return first;
  for (const customer of widestGaps(result)) {
    const code = codes[customer] ?? -1;
    const named = first.get(code);
    if (named === undefined) first.set(code, [customer]);
    else if (named.length < mostNamed) named.push(customer);
  }
  return first;
});
