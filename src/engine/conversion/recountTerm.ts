import { normalise } from '../score/normalise';
import { divideCounts } from './divideCounts';
import type { RankedGroups } from './rankGroups';
import { ratesInScore } from './ratesInScore';
import type { ScoreTerm } from './sumTerms';

/**
 * A term of a score as it would be with other numbers of calls, and of signs: counts become rates, calls are min-max scaled
 * over their own range. What is made of neither stays as it is, and so do signs that are not given.
 *
 * @param calls one number a group of the ranking
 */
export function recountTerm(
  { measure, normalised }: ScoreTerm,
  { records, signsTold }: Pick<RankedGroups, 'records' | 'signsTold'>,
  calls: Float64Array,
  signs?: Float64Array,
): Float64Array {
  if (measure === 'callRate') return divideCounts(calls, records);
  if (measure === 'calls') return normalise(calls, 'minmax');
  return measure === 'signRate' && signs !== undefined ? ratesInScore(signs, signsTold) : normalised;
}
