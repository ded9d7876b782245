import { giniCoefficient } from '../statistics/giniCoefficient';
import { sum } from '../statistics/sum';
import type { RankedGroups } from './rankGroups';
import { simulateEqualChances, type EqualChances } from './simulateEqualChances';

/** What the Pareto principle calls the vital few, and the share it says they hold. */
const fewShare = 0.2;
const mostShare = 0.8;
const mostSteps = 10;

export interface ConcentrationStep {
  /** Share of the groups up to here, those with the most calls first. */
  readonly groupShare: number;
  readonly groups: number;
  readonly calls: number;
  readonly callShare: number;
  readonly cumulativeCallShare: number;
  /** The same were every record equally likely to be called. */
  readonly cumulativeByChance: number;
}

export interface Concentration {
  /** Number of groups that make up the top 20 %, rounded up. */
  readonly topGroups: number;
  /** Share of the calls held by the best by score, and by those with the most calls. */
  readonly shareByScore: number | undefined;
  readonly shareByCalls: number | undefined;
  readonly gini: number | undefined;
  /** Whether 20 % of the groups, those with the most calls, hold at least 80 % of them. */
  readonly holds: boolean | undefined;
  readonly steps: readonly ConcentrationStep[];
  /** What to compare all this with: groups ranked by their own calls hold many of them whatever is true. */
  readonly byChance: EqualChances | undefined;
}

/** How unevenly the calls are spread over customers or products: is it true that 20 % make 80 %? */
export function measureConcentration(ranking: RankedGroups): Concentration {
  const topGroups = Math.ceil(Number((fewShare * ranking.count).toFixed(9)));
  const descending = Int32Array.from(ranking.calls).sort().reverse();
  const total = sumBetween(descending, 0, descending.length);
  const share = (calls: number) => (total === 0 ? undefined : calls / total);
  const shareByCalls = share(sumBetween(descending, 0, topGroups));
  const ends = stepEnds(ranking.count);
  const byChance = simulateEqualChances(ranking, topGroups, ends);
  return {
    topGroups,
    shareByScore: share(sumBetween(ranking.calls, 0, topGroups)),
    shareByCalls,
    gini: giniCoefficient(ranking.calls),
    holds: shareByCalls === undefined ? undefined : shareByCalls >= mostShare,
    steps: byChance === undefined ? [] : concentrationSteps(descending, total, ends, byChance),
    byChance,
  };
}

/** Ends of ten parts of about equal size (fewer where there are fewer groups). */
function stepEnds(count: number): number[] {
  const parts = Math.min(mostSteps, count);
  return Array.from({ length: parts }, (_, part) => Math.round(((part + 1) * count) / parts));
}

function concentrationSteps(
  descending: Int32Array,
  total: number,
  ends: readonly number[],
  { cumulativeShares }: EqualChances,
): ConcentrationStep[] {
  let start = 0;
  let cumulative = 0;
  return ends.map((end, step) => {
    const calls = sumBetween(descending, start, end);
    const groups = end - start;
    start = end;
    cumulative += calls;
    return {
      groupShare: end / descending.length,
      groups,
      calls,
      callShare: calls / total,
      cumulativeCallShare: cumulative / total,
      cumulativeByChance: cumulativeShares[step]!,
    };
  });
}

function sumBetween(values: Int32Array, start: number, end: number): number {
  return sum(values.subarray(start, end));
}
