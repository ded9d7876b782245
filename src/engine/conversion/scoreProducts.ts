import type { ConversionParameters } from './parameters';
import { normalise } from '../score/normalise';
import { ratesInScore } from './ratesInScore';
import { sumTerms, type Score } from './sumTerms';
import type { GroupCounts } from './groupRecords';
import type { Outcome } from './readOutcomes';

/**
 * Score of each product: 0.50 x call rate + 0.25 x sign rate + 0.15 x min-max of records - 0.10 x reject rate, with the
 * weights given. It may be negative. Without a sign or reject column its term is left out.
 *
 * @example
 * // 3 of 7 called, none signed, 4 rejected; records run from 1 to 528:
 * // 0.5 * 3 / 7 + 0.25 * 0 + 0.15 * 6 / 527 - 0.1 * 4 / 7 = 0.1589
 */
export function scoreProducts(
  counts: GroupCounts,
  known: ReadonlySet<Outcome>,
  weights: ConversionParameters['productWeights'],
): Score {
  const rate = (outcome: Outcome, tally: Int32Array, told: Int32Array) =>
    known.has(outcome)
      ? { raw: tally, normalised: ratesInScore(tally, told) }
      : { raw: undefined, normalised: undefined };
  return sumTerms(counts.groupCount, [
    { measure: 'callRate', weight: weights[0], ...rate('called', counts.calls, counts.records) },
    { measure: 'signRate', weight: weights[1], ...rate('signed', counts.signs, counts.signsTold) },
    {
      measure: 'records',
      weight: weights[2],
      raw: counts.records,
      normalised: normalise(Float64Array.from(counts.records), 'minmax'),
    },
    { measure: 'rejectRate', weight: weights[3], ...rate('rejected', counts.rejects, counts.rejectsTold) },
  ]);
}
