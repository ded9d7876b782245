import { coefficientOfVariation } from '../statistics/coefficientOfVariation';
import { dunnTest, type DunnComparison } from '../statistics/dunnTest';
import { fiveNumberSummary, type FiveNumberSummary } from '../statistics/fiveNumberSummary';
import { kruskalWallis, type KruskalWallisResult } from '../statistics/kruskalWallis';
import { mean } from '../statistics/mean';
import { quantile } from '../statistics/quantile';
import type { Grouping } from './groupCategory';
import { pickValues } from './pickValues';
import { splitMembers } from './splitByGroup';

/** Returns of one group: the figures of its box and what the box does not show. */
export interface GroupReturns {
  readonly label: string;
  readonly n: number;
  readonly summary: FiveNumberSummary;
  readonly mean: number;
  /** PERCENTILE.INC 95 %: the upper end without its extremes. */
  readonly p95: number;
  /** Sample standard deviation / mean; undefined below two customers and where the mean is not above 0. */
  readonly variation: number | undefined;
}
export interface GroupedReturns {
  /** In the order of meaning; groups without a known return are left out, blank is last. */
  readonly groups: readonly GroupReturns[];
  /** Over the groups that are not blank. */
  readonly test: KruskalWallisResult | undefined;
  /** Every pair of those groups, p-values adjusted by Holm; positions are those in `groups`. Empty beyond 20 groups. */
  readonly pairs: readonly DunnComparison[];
  /** Customers with a known return but no group. */
  readonly blank: number;
}

const maximumPairedGroups = 20;

/** Distribution of the returns by group among `members`, Kruskal-Wallis over the groups, Dunn's test with Holm for the pairs. */
export function compareReturnsByGroup(
  returns: Float64Array,
  grouping: Grouping,
  members: Int32Array,
): GroupedReturns {
  const groups: GroupReturns[] = [];
  const values: Float64Array[] = [];
  const membersOf = splitMembers(grouping, members);
  let blank = 0;
  grouping.labels.forEach((label, code) => {
    const known = pickValues(returns, membersOf[code]);
    const summary = fiveNumberSummary(known);
    const average = mean(known);
    const p95 = quantile(known, 0.95);
    if (summary === undefined || average === undefined || p95 === undefined) return;
    if (label === '') blank = known.length;
    else values.push(known);
    groups.push({
      label,
      n: known.length,
      summary,
      mean: average,
      p95,
      variation: coefficientOfVariation(known),
    });
  });
  return {
    groups,
    test: kruskalWallis(values),
    pairs: values.length <= maximumPairedGroups ? dunnTest(values) : [],
    blank,
  };
}
