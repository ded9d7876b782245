import { chiSquareTest, type ChiSquareResult } from '../statistics/chiSquareTest';
import { divide } from '../statistics/divide';
import type { Grouping } from './groupCategory';
import type { Placement } from './placeCustomers';
import { countByGroup } from './splitByGroup';

/** With fewer expected customers the p-value of chi-square is not to be trusted. */
const leastExpected = 5;

/** One lifecycle stage among the mismatched customers. */
export interface LifecycleStage {
  /** '' is blank. */
  readonly stage: string;
  readonly count: number;
  /** Share of all mismatched customers, those without a stage included. */
  readonly share: number;
  /** Customers of the top priority group in the stage. */
  readonly top: number;
  /** count / top; undefined where the top group has nobody there. */
  readonly rate: number | undefined;
}
export interface Lifecycle {
  /** Most customers first, blank last; stages with nobody in the top group are left out. */
  readonly stages: readonly LifecycleStage[];
  /** Whether the rates of the known stages differ; undefined where fewer than five customers are expected somewhere. */
  readonly test: ChiSquareResult | undefined;
  /** The watched stages together: among mismatched customers whose stage is known. */
  readonly watched: {
    readonly stages: readonly string[];
    readonly count: number;
    readonly known: number;
    /** Undefined where the table has none of these stages. */
    readonly share: number | undefined;
    /** The same share in the whole top group, to compare with. */
    readonly topShare: number | undefined;
    /** The share from which the report speaks of a threat is reached. */
    readonly isThreat: boolean;
  };
}

/** Count, share and rate of every lifecycle stage among the mismatched customers, and the joint share of the watched stages. */
export function distributeLifecycle(
  lifecycle: Grouping,
  placement: Pick<Placement, 'mismatch' | 'top'>,
  parameters: { readonly watchedStages: readonly string[]; readonly watchedShare: number },
): Lifecycle {
  const counts = countByGroup(lifecycle, placement.mismatch);
  const tops = countByGroup(lifecycle, placement.top);
  const stages = lifecycle.labels
    .map((stage, code) => {
      const count = counts[code] ?? 0;
      const top = tops[code] ?? 0;
      const share = divide(count, placement.mismatch.length) ?? 0;
      return { stage, count, share, top, rate: divide(count, top) };
    })
    .filter((stage) => stage.top > 0)
    .sort((a, b) => Number(a.stage === '') - Number(b.stage === '') || b.count - a.count || b.top - a.top);

  const known = stages.filter(({ stage }) => stage !== '');
  const watched = known.filter(({ stage }) => parameters.watchedStages.includes(stage));
  const test = chiSquareTest(known.map(({ count, top }) => [count, top - count]));
  // Where no customer is in a watched stage the table names its stages otherwise: that is no share of 0.
  const isWatched = lifecycle.labels.some((stage) => parameters.watchedStages.includes(stage));
  const watchedShare = (field: 'count' | 'top') =>
    isWatched ? divide(total(watched, field), total(known, field)) : undefined;
  const share = watchedShare('count');
  return {
    stages,
    test: test !== undefined && test.smallestExpected >= leastExpected ? test : undefined,
    watched: {
      stages: parameters.watchedStages,
      count: total(watched, 'count'),
      known: total(known, 'count'),
      share,
      topShare: watchedShare('top'),
      isThreat: share !== undefined && share > parameters.watchedShare,
    },
  };
}

function total(stages: readonly LifecycleStage[], field: 'count' | 'top'): number {
  return stages.reduce((sum, stage) => sum + stage[field], 0);
}
