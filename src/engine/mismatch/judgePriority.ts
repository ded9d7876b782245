import { fisherExactTest } from '../statistics/fisherExactTest';
import { significanceLevel } from '../statistics/significanceLevel';
import type { Correlation } from './correlate';
import type { PlacementCounts } from './placeCustomers';

/**
 * Whether the priority score tells customers that perform from those that do not. `uninformative`: it does not, and
 * there are customers enough to say so. `open`: there are too few, or the lines and the ranks do not agree.
 */
export type PriorityVerdict = 'uninformative' | 'inverse' | 'informative' | 'open';

export interface PriorityJudgement {
  /** Undefined where priority or performance is the same for everybody: then there is nothing to tell apart. */
  readonly verdict: PriorityVerdict | undefined;
  /** Fisher's exact p-value of so many mismatches, were priority and performance unrelated. */
  readonly pValue: number;
  /** The mismatches against what chance gives, at 5 %. */
  readonly count: 'asExpected' | 'above' | 'below';
}

/** A rank correlation that is surely weaker than this shares less than 4 % of its variance with performance. */
const negligible = 0.2;

/**
 * What count and rank correlation say together about the priority score: the count at the lines that the report draws,
 * the correlation of all customers. It takes both to praise or to blame a score, so that chance alone does so in fewer
 * than 1 of 20 tables; either forbids to call it uninformative.
 */
export function judgePriority(
  { spearmanInterval }: Pick<Correlation, 'spearmanInterval'>,
  { mismatch, top, bottom, valid, expected }: Omit<PlacementCounts, 'quadrants'>,
): PriorityJudgement {
  const pValue = fisherExactTest(mismatch, top, bottom - mismatch, valid - top);
  const count = pValue >= significanceLevel ? 'asExpected' : mismatch > expected ? 'above' : 'below';
  return { verdict: verdictOf(spearmanInterval, count), pValue, count };
}

function verdictOf(
  interval: Correlation['spearmanInterval'],
  count: PriorityJudgement['count'],
): PriorityVerdict | undefined {
  if (interval === undefined) return undefined;
  const { low, high } = interval;
  if (high < 0 && count === 'above') return 'inverse';
  if (low > 0 && count === 'below') return 'informative';
  const isNegligible = low <= 0 && high >= 0 && low > -negligible && high < negligible;
  return count === 'asExpected' && isNegligible ? 'uninformative' : 'open';
}
