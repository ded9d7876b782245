import { groupsOf } from './groupAt';
import { standingAt, type Judgement } from './judgeGroups';
import type { RankedGroups } from './rankGroups';
import type { ProductTrait, SampleLimits } from './describeProducts';

/** Label of a customer; exactly one each. */
export type CustomerLabel =
  'benchmark' | 'unproved' | 'smallSample' | 'roomToImprove' | 'allRejected' | 'follow' | 'noCall';

/** What is said of a customer or of a product beside its figures. */
export type Remark = CustomerLabel | ProductTrait;

/** Limits of the published report. */
export const customerLimits = {
  benchmarkCallRate: 0.5,
  benchmarkRecords: 20,
} as const;

/**
 * Label of each customer, in rank order: what a reader should make of its place in the ranking. A high customer with
 * many records and a rate below the mean of its tier has room to improve; one with the rate of a benchmark whose calls
 * are too few, too early or copies of each other is not one: its rate is not proved.
 *
 * @param highMeanCallRate unweighted mean call rate of the high tier
 */
export function describeCustomers(
  ranking: RankedGroups,
  judgement: Judgement,
  highMeanCallRate: number | undefined,
  limits: SampleLimits,
): CustomerLabel[] {
  return groupsOf(ranking).map(({ place, tier, records, calls, callRate: rate, rejectRate }) => {
    if (records < limits.smallSample) return 'smallSample';
    if (rejectRate === 1) return 'allRejected';
    if (calls === 0) return 'noCall';
    if (rate >= customerLimits.benchmarkCallRate && records >= customerLimits.benchmarkRecords)
      return standingAt(judgement, place) === 'above' ? 'benchmark' : 'unproved';
    return tier === 'high' && records >= limits.cautionSample && rate < (highMeanCallRate ?? 0)
      ? 'roomToImprove'
      : 'follow';
  });
}
