import type { MismatchResult } from '../../../engine/mismatch/analyzeMismatch';
import { sortMembers } from '../../../engine/mismatch/sortMembers';
import { remember } from './remember';

/** The mismatched customers, the widest gap between priority and performance percentile first. */
export const widestGaps = remember(({ percentiles, placement }: MismatchResult): Int32Array => {
  const { priority, performance } = percentiles;
  const gaps = priority.map((percentile, customer) => percentile - (performance[customer] ?? NaN));
  return sortMembers(placement.mismatch, gaps);
});
