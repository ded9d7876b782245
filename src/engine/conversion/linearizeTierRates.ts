import { tierCode, tierNames } from '../score/valueTier';
import { divide } from '../statistics/divide';
import type { Interval } from '../statistics/interval';
import { normalQuantile } from '../statistics/normalQuantile';
import { sumGroups } from '../statistics/tallyGroups';
import type { Cells } from './countCells';
import type { RankedGroups } from './rankGroups';
import { customersOfCells } from './sumTierCustomers';

/**
 * The intervals that drawing customers tends to where there are very many: what each customer adds to a rate (its influence) is
 * squared and summed, times m / (m - 1) for m customers, which is the variance with the customer as the unit; ratios on the
 * scale of their logarithm.
 *
 * A customer adds (k - p n) / N to the rate p of a tier's N records, and as much of each product's rate, over the number of
 * products, to their mean.
 *
 * @returns 95 % intervals of the mean rates of the high, middle and low tier, of the ratio of the means and of that of the
 *   rates of all records; undefined for a tier without members, and for a ratio of or over nothing
 * @see Binder (1983), On the variances of asymptotically normal estimators from complex surveys
 */
export function linearizeTierRates(ranking: RankedGroups, cells: Cells): (Interval | undefined)[] {
  const { tiers, count } = ranking;
  const { customers, count: customerCount } = customersOfCells(ranking, cells);
  const ofTier = (values: Int32Array | Float64Array) => sumGroups(values, tiers, tierNames.length);
  const calls = ofTier(ranking.calls);
  const records = ofTier(ranking.records);
  const members = ofTier(new Float64Array(count).fill(1));
  const means = ofTier(ranking.callRates).map((rates, tier) => rates / members[tier]!);
  const pooled = calls.map((hits, tier) => hits / records[tier]!);
  const influence = tierNames.map(() => ({
    mean: new Float64Array(customerCount),
    pooled: new Float64Array(customerCount),
  }));
  // Every cell has a group with a tier, a customer and counts.
  customers.forEach((customer, cell) => {
    const place = cells.groups[cell]!;
    const tier = tiers[place]!;
    const n = cells.records[cell]!;
    const k = cells.calls[cell]!;
    const { mean: ofMean, pooled: ofPooled } = influence[tier]!;
    ofPooled[customer]! += (k - pooled[tier]! * n) / records[tier]!;
    // A customer that is drawn twice is a member twice: it adds its distance from the mean, once.
    ofMean[customer]! +=
      ranking.subject === 'customer'
        ? ((ranking.callRates[place]! - means[tier]!) * n) / ranking.records[place]! / members[tier]!
        : (k - ranking.callRates[place]! * n) / ranking.records[place]! / members[tier]!;
  });
  const error = (of: (customer: number) => number) => {
    let squares = 0;
    for (let customer = 0; customer < customerCount; customer += 1) squares += of(customer) ** 2;
    return Math.sqrt((squares * customerCount) / (customerCount - 1));
  };
  const z = normalQuantile(0.975);
  const meanOf = (tier: number): Interval | undefined => {
    const value = means[tier]!;
    const half = z * error((customer) => influence[tier]!.mean[customer]!);
    return Number.isNaN(value)
      ? undefined
      : { low: Math.max(0, value - half), high: Math.min(1, value + half) };
  };
  const ratioOf = (field: 'mean' | 'pooled', rates: Float64Array): Interval | undefined => {
    const { high, low } = tierCode;
    const ratio = divide(rates[high], rates[low]);
    if (ratio === undefined || !(ratio > 0)) return undefined;
    const half =
      z *
      error(
        (customer) =>
          influence[high]![field][customer]! / rates[high]! - influence[low]![field][customer]! / rates[low]!,
      );
    return { low: ratio * Math.exp(-half), high: ratio * Math.exp(half) };
  };
  return [...tierNames.map((_, tier) => meanOf(tier)), ratioOf('mean', means), ratioOf('pooled', pooled)];
}
