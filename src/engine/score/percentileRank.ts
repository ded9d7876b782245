import type { OutsideRule, PercentileMethod } from './types';

/**
 * What a method does with values outside by itself: `mean` and `weak` are shares of members, which are 0 and 1 there; `inc`
 * and `exc` refuse them as Excel does.
 */
export const usualOutside: Readonly<Record<PercentileMethod, OutsideRule>> = {
  inc: 'error',
  exc: 'error',
  mean: 'clamp',
  weak: 'clamp',
};

/** Where a value stands among the members of a population. */
export interface Standing {
  readonly value: number;
  /** Members smaller than, equal to and larger than the value. */
  readonly below: number;
  readonly equal: number;
  readonly above: number;
  /** The largest smaller and the smallest larger member; needed only where no member is equal. */
  readonly nextBelow: number;
  readonly nextAbove: number;
}

/**
 * Percentile rank of a value from its standing among n members.
 * `inc`: members below / (n - 1), PERCENTRANK.INC with all digits; `exc`: (members below + 1) / (n + 1),
 * PERCENTRANK.EXC. Ties share the lowest of their ranks. Between two members both go straight from the upper end of the
 * lower one's ties to the higher one: the inverse of PERCENTILE.INC and PERCENTILE.EXC.
 * `mean`: (below + equal / 2) / n, `weak`: (below + equal) / n, the empirical distribution function.
 *
 * @param outside the rule for a value below or above every member; the method's own by default
 * @returns NaN below two members, and outside their range where that is an error
 * @example
 * percentileRank('inc', { value: 2.5, below: 2, equal: 0, above: 2, nextBelow: 2, nextAbove: 3 }); // 0.5
 */
export function percentileRank(
  method: PercentileMethod,
  standing: Standing,
  outside: OutsideRule = usualOutside[method],
): number {
  const { value, below, equal, above, nextBelow, nextAbove } = standing;
  const count = below + equal + above;
  const isOutside = equal === 0 && (below === 0 || above === 0);
  if (count < 2 || (isOutside && outside === 'error')) return NaN;
  if (method === 'weak') return (below + equal) / count;
  if (method === 'mean') return (below + equal / 2) / count;
  const position = isOutside
    ? Math.max(0, below - 1)
    : equal > 0
      ? below
      : below - 1 + (value - nextBelow) / (nextAbove - nextBelow);
  return method === 'inc' ? position / (count - 1) : (position + 1) / (count + 1);
}
