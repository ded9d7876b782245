import { withoutMissing } from '../score/withoutMissing';
import { quantile } from '../statistics/quantile';
import { sortMembers } from './sortMembers';
import type { Customers } from './types';

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
  customers: Pick<Customers, 'count' | 'priority' | 'clv'>,
  onboarding: Float64Array,
  onboardingLow: number,
): EarlyWarning {
  let count = 0;
  let known = 0;
  for (let customer = 0; customer < customers.count; customer += 1) {
    const score = onboarding[customer]!;
    if (score < onboardingLow) count += 1;
    if (!Number.isNaN(score)) known += 1;
  }
  const members = new Int32Array(count);
  let filled = 0;
  for (let customer = 0; customer < customers.count; customer += 1) {
    if (onboarding[customer]! < onboardingLow) members[filled++] = customer;
  }
  const { priority, clv } = customers;
  const stake = (customer: number) => priority[customer]! * (clv === undefined ? 1 : clv[customer]!);
  return {
    members: sortMembers(members, stake),
    known,
    lowestQuarter: quantile(withoutMissing(onboarding), 0.25),
  };
}
