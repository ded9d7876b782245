import type { ConversionParameters } from './parameters';
import { normalise } from '../score/normalise';
import { divideCounts } from './divideCounts';
import { ratesInScore } from './ratesInScore';
import { sumTerms, type Score } from './sumTerms';
import type { GroupCounts } from './groupRecords';
import type { Outcome } from './readOutcomes';

/**
 * Score of each customer: 0.50 x call rate + 0.30 x min-max of calls + 0.20 x sign rate, with the weights given.
 * Rates are calls per record, and signs per record that tells them. Without a sign column its term is left out.
 *
 * @example
 * // 20 of 25 called, no sign, the most calls of any customer are 27:
 * // 0.5 * 0.8 + 0.3 * 20 / 27 + 0.2 * 0 = 0.6222
 */
export function scoreCustomers(
  counts: GroupCounts,
  known: ReadonlySet<Outcome>,
  weights: ConversionParameters['customerWeights'],
): Score {
  const signed = known.has('signed');
  return sumTerms(counts.groupCount, [
    {
      measure: 'callRate',
      weight: weights[0],
      raw: counts.calls,
      normalised: divideCounts(counts.calls, counts.records),
    },
    {
      measure: 'calls',
      weight: weights[1],
      raw: counts.calls,
      normalised: normalise(Float64Array.from(counts.calls), 'minmax'),
    },
    {
      measure: 'signRate',
      weight: weights[2],
      raw: signed ? counts.signs : undefined,
      normalised: signed ? ratesInScore(counts.signs, counts.signsTold) : undefined,
    },
  ]);
}
