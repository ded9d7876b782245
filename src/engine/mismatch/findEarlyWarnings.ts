import { withoutMissing } from '../score/withoutMissing';
import { quantile } from '../statistics/quantile';
import { everyone } from './pickValues';
import type { Customers } from './selectCustomers';
import { sortMembers } from './sortMembers';

/** Customers whose onboarding is so low that somebody should call before they are lost. */
export interface EarlyWarning {
  /** Most at stake first: priority x CLV, or priority where the table has no CLV; without a known CLV last. */
  readonly members: Int32Array;
  /** Customers with a known onboarding score. */
  readonly known: number;
  /** PERCENTILE.INC 25 % of the known onboarding scores: where the line could be on another scale. */
  readonly lowestQuarter: number | undefined;
}

/** Every customer whose onboarding score is strictly below the line. */
export function findEarlyWarnings(
  { priority, clv }: Pick<Customers, 'priority' | 'clv'>,
  onboarding: Float64Array,
  onboardingLow: number,
): EarlyWarning {
  const known = withoutMissing(onboarding);
  const members = everyone(priority.length).filter(
    (customer) => (onboarding[customer] ?? NaN) < onboardingLow,
  );
  const atStake =
    clv === undefined ? priority : priority.map((value, customer) => value * (clv[customer] ?? NaN));
  return {
    members: sortMembers(members, atStake),
    known: known.length,
    lowestQuarter: quantile(known, 0.25),
  };
}
