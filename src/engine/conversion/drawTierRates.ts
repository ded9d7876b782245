import { tierCode, tierNames, type Tier } from '../score/valueTier';
import { bootstrapIntervals } from '../statistics/bootstrapInterval';
import type { ClusterSums } from '../statistics/ClusterSums';
import { leastClusters } from '../statistics/designEffects';
import { divide } from '../statistics/divide';
import type { Interval } from '../statistics/interval';
import type { Cells } from './countCells';
import { linearizeTierRates } from './linearizeTierRates';
import type { RankedGroups } from './rankGroups';
import { customersOfCells } from './sumTierCustomers';

/** 95 % intervals of what the tiers show, their customers drawn anew. */
export interface DrawnTierRates {
  /** Of the unweighted mean of the members' call rates; undefined too where the tier has no call, or nothing but calls. */
  readonly means: Readonly<Record<Tier, Interval | undefined>>;
  /** Of the high tier's mean, and of its rate of all records, over that of the low tier. */
  readonly ratioOfMeans: Interval | undefined;
  readonly ratioPooled: Interval | undefined;
}

const mostReplicates = 1000;
/** Fewer draws than this say little of the ends of an interval. */
const leastReplicates = 200;
/** Customers drawn and cells counted in all replicates together. */
const workLimit = 8_000_000;

/**
 * Percentile bootstrap over customers: whole customers are drawn with replacement, each with all of its records, and the
 * members of the tiers are counted again. The tiers themselves stay as they are. A product of which no record is drawn is
 * in no mean; a customer drawn twice is in the mean twice. Of so many customers that fewer than 200 draws could be made, the
 * intervals are those that drawing tends to (`linearizeTierRates`).
 *
 * @param customers the customers of each tier; with fewer than five of them a tier has no interval
 */
export function drawTierRates(ranking: RankedGroups, cells: Cells, customers: ClusterSums): DrawnTierRates {
  const counter = new TierCounter(ranking, cells);
  const replicates = Math.min(mostReplicates, Math.round(workLimit / counter.work));
  const [high, mid, low, ratioOfMeans, ratioPooled] =
    replicates < leastReplicates
      ? linearizeTierRates(ranking, cells)
      : bootstrapIntervals(counter.customerCount, 5, (units) => counter.measure(units), { replicates });
  const enough = (tier: Tier) => customers.clusters[tierCode[tier]]! >= leastClusters;
  const varies = (tier: Tier) =>
    customers.succeeding[tierCode[tier]]! > 0 && customers.failing[tierCode[tier]]! > 0;
  const meanOf = (tier: Tier, interval: Interval | undefined) =>
    enough(tier) && varies(tier) ? interval : undefined;
  const isRatio = enough('high') && enough('low');
  return {
    means: { high: meanOf('high', high), mid: meanOf('mid', mid), low: meanOf('low', low) },
    ratioOfMeans: isRatio ? ratioOfMeans : undefined,
    ratioPooled: isRatio ? ratioPooled : undefined,
  };
}

type Measured = readonly (number | undefined)[];

/** Counts the tiers of drawn customers again; its arrays are reused from draw to draw. */
class TierCounter {
  readonly customerCount: number;
  /** Customers drawn and cells counted in one draw. */
  readonly work: number;
  private readonly customers: Int32Array;
  private readonly weights: Int32Array;
  private readonly records: Float64Array;
  private readonly calls: Float64Array;

  constructor(
    private readonly ranking: RankedGroups,
    private readonly cells: Cells,
  ) {
    const { customers, count } = customersOfCells(ranking, cells);
    this.customers = customers;
    this.customerCount = count;
    this.work = this.customerCount + (ranking.subject === 'customer' ? 0 : this.customers.length);
    this.weights = new Int32Array(this.customerCount);
    this.records = new Float64Array(ranking.count);
    this.calls = new Float64Array(ranking.count);
  }

  /** Mean rates of the high, middle and low tier, ratio of the means, ratio of the rates of all records. */
  measure(units: Int32Array): Measured {
    this.countAgain(units);
    const { ranking, weights, records, calls } = this;
    const ofCustomers = ranking.subject === 'customer';
    const members = tierNames.map(() => 0);
    const rateSums = tierNames.map(() => 0);
    const tierCalls = tierNames.map(() => 0);
    const tierRecords = tierNames.map(() => 0);
    // Every place of the ranking has a tier and its sums.
    for (let place = 0; place < records.length; place += 1) {
      const trials = records[place]!;
      if (trials === 0) continue;
      const tier = ranking.tiers[place]!;
      const member = ofCustomers ? weights[place]! : 1;
      members[tier]! += member;
      rateSums[tier]! += (member * calls[place]!) / trials;
      tierCalls[tier]! += calls[place]!;
      tierRecords[tier]! += trials;
    }
    const { high, low } = tierCode;
    const means = tierNames.map((_, tier) => divide(rateSums[tier], members[tier]));
    const pooled = (tier: number) => divide(tierCalls[tier], tierRecords[tier]);
    return [...means, divide(means[high], means[low]), divide(pooled(high), pooled(low))];
  }

  private countAgain(units: Int32Array): void {
    const { ranking, cells, customers, weights, records, calls } = this;
    weights.fill(0);
    for (const unit of units) weights[unit]! += 1;
    if (ranking.subject === 'customer') {
      weights.forEach((weight, place) => {
        records[place] = weight * ranking.records[place]!;
        calls[place] = weight * ranking.calls[place]!;
      });
      return;
    }
    records.fill(0);
    calls.fill(0);
    // Every cell has its group, customer and counts.
    for (let cell = 0; cell < customers.length; cell += 1) {
      const weight = weights[customers[cell]!]!;
      if (weight === 0) continue;
      const place = cells.groups[cell]!;
      records[place]! += weight * cells.records[cell]!;
      calls[place]! += weight * cells.calls[cell]!;
    }
  }
}
