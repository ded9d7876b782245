import type { ClusterSums } from '../statistics/ClusterSums';
import { clusteredRates, type ClusteredRates } from '../statistics/clusteredRates';
import { leastClusters } from '../statistics/designEffects';
import { significanceLevel } from '../statistics/significanceLevel';
import { sumGroups } from '../statistics/tallyGroups';
import type { Cells } from './countCells';
import { sumCells } from './sumCells';

/**
 * How the call rate of a group stands to that of all records. `above` and `below` hold beyond chance and whatever their
 * largest cluster and the dates say; `maybeAbove` and `maybeBelow` by the group's own interval alone.
 */
export const standings = ['noVerdict', 'unclear', 'above', 'maybeAbove', 'maybeBelow', 'below'] as const;
export type Standing = (typeof standings)[number];

/** Why a group whose own interval lies above is not above beyond doubt; bits. */
export const doubt = { largest: 1, chance: 2, dates: 4, day: 8 } as const;

/** What the records say of each group against all, its clusters as the unit; arrays by group, NaN where nothing is known. */
export interface Judgement {
  /** The customers of a product or team, the products of a customer, and those with a call. */
  readonly clusters: Int32Array;
  readonly calling: Int32Array;
  /** 95 % interval of the call rate; NaN without a verdict. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly withoutLargest: Float64Array;
  readonly callsAfter: Float64Array;
  readonly events: Float64Array;
  /** Calls that evidence is left of: distinct events after the application where dates tell, else all calls. */
  readonly left: Float64Array;
  /** q-values of being above by what is left, and below by all calls. */
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** Places in `standings`. */
  readonly standings: Uint8Array;
  readonly doubts: Uint8Array;
  /** Rates of all groups together: of calls, and of what is left of them. */
  readonly pooledRate: number;
  readonly pooledLeft: number;
}

/** How the group at a place stands. */
export function standingAt(judgement: Judgement, place: number): Standing {
  return standings[judgement.standings[place]!]!;
}

/** Which groups are compared: those with fewer clusters or records get no verdict. */
export interface JudgementLimits {
  readonly clusters: number;
  readonly records: number;
}

/** Products, salespeople and departments need five customers. */
export const leastCustomers = leastClusters;

/**
 * Judges the call rate of each group against that of all.
 *
 * A group stands above where its own interval does, where its rate without its largest cluster (the one with the most calls)
 * is above as well, and where what is left of its calls after time order and copies is above what is left of all, without its
 * largest cluster too and beyond chance. A group of one cluster has no rate without it: that speaks neither for it nor against
 * it. It stands below where its interval does, and beyond chance, by all its calls: dates can only take calls away.
 *
 * Clusters tell calls apart only as far as they are independent of each other. Customers are; the products of one customer,
 * called on one day, are one event. Where days are handed in, a group does not stand above by a single one of them.
 *
 * @param cells counts by group and cluster; `left` is undefined without dates: then all calls are left
 * @param mostOnOneDay how much of what is left each group has on one day, see `countMostOnOneDay`
 */
export function judgeGroups(
  cells: Cells,
  groupCount: number,
  limits: JudgementLimits,
  mostOnOneDay?: Int32Array,
): Judgement {
  const sums = (hits: Int32Array) => sumCells(cells.groups, hits, cells.records, groupCount);
  const all = sums(cells.calls);
  const left = cells.left && sums(cells.left);
  const isCompared = (group: number) =>
    all.clusters[group]! >= limits.clusters && all.trials[group]! >= limits.records;
  const pooledRate = all.pooledRate() ?? 0;
  const pooledLeft = left === undefined ? pooledRate : (left.pooledRate() ?? 0);
  const byCalls = clusteredRates(all, pooledRate, isCompared);
  const byLeft = left === undefined ? byCalls : clusteredRates(left, pooledLeft, isCompared);
  const own = { sums: all, rates: byCalls, pooled: pooledRate };
  const rest = { sums: left ?? all, rates: byLeft, pooled: pooledLeft, mostOnOneDay };
  const codes = new Uint8Array(groupCount);
  const doubts = new Uint8Array(groupCount);
  for (let group = 0; group < groupCount; group += 1) {
    const standing = isCompared(group)
      ? standingOf(own, rest, group)
      : { standing: 'noVerdict' as const, doubts: 0 };
    codes[group] = standings.indexOf(standing.standing);
    doubts[group] = standing.doubts;
  }
  const unknown = new Float64Array(groupCount).fill(NaN);
  const totals = (counts: Int32Array | undefined) =>
    counts === undefined ? unknown : sumGroups(counts, cells.groups, groupCount);
  return {
    clusters: all.clusters,
    calling: all.succeeding,
    lows: byCalls.lows,
    highs: byCalls.highs,
    withoutLargest: Float64Array.from(unknown, (_, group) => all.rateWithoutLargest(group) ?? NaN),
    callsAfter: totals(cells.callsAfter),
    events: totals(cells.events),
    left: rest.sums.successes,
    above: byLeft.above,
    below: byCalls.below,
    standings: codes,
    doubts,
    pooledRate,
    pooledLeft,
  };
}

interface Compared {
  readonly sums: ClusterSums;
  readonly rates: ClusteredRates;
  readonly pooled: number;
  readonly mostOnOneDay?: Int32Array | undefined;
}

function standingOf(own: Compared, left: Compared, group: number): { standing: Standing; doubts: number } {
  const { lows, highs, below } = own.rates;
  if (highs[group]! < own.pooled) {
    return { standing: below[group]! < significanceLevel ? 'below' : 'maybeBelow', doubts: 0 };
  }
  if (!(lows[group]! > own.pooled)) return { standing: 'unclear', doubts: 0 };
  const isAbove = ({ rates }: Compared) => rates.above[group]! < significanceLevel;
  const restsOnLargest = ({ sums, pooled }: Compared) => {
    const rate = sums.rateWithoutLargest(group);
    return rate !== undefined && rate <= pooled;
  };
  const largest = restsOnLargest(own) || restsOnLargest(left) ? doubt.largest : 0;
  // By what is left its own interval does not even lie above: then it is the dates that speak against it, not the number of groups.
  const isTakenBack = left.sums !== own.sums && !(left.rates.lows[group]! > left.pooled);
  const unproved = isAbove(left) ? 0 : isTakenBack ? doubt.dates : doubt.chance;
  // What chance or the dates take back anyway needs no other reason.
  const day = unproved === 0 && restsOnOneDay(left, group) ? doubt.day : 0;
  const doubts = largest | unproved | day;
  return { standing: doubts === 0 ? 'above' : 'maybeAbove', doubts };
}

function restsOnOneDay({ sums, pooled, mostOnOneDay }: Compared, group: number): boolean {
  const most = mostOnOneDay?.[group];
  return most !== undefined && (sums.successes[group]! - most) / sums.trials[group]! <= pooled;
}
