import { tierNames } from '../score/valueTier';
import { ClusterSums } from '../statistics/ClusterSums';
import type { Cells } from './countCells';
import type { RankedGroups } from './rankGroups';

/**
 * Calls and records of each tier by customer, the customers of a tier as its clusters: of a tier of products those that have
 * records of any of them.
 *
 * @param cells counts of the ranking's groups by partner, in ascending order of groups
 * @returns one group a tier, by tier code
 */
export function sumTierCustomers(ranking: RankedGroups, cells: Cells): ClusterSums {
  const { customers, count } = customersOfCells(ranking, cells);
  const sums = new ClusterSums(tierNames.length);
  const records = tierNames.map(() => new Float64Array(count));
  const calls = tierNames.map(() => new Float64Array(count));
  // Every cell has a customer, a group with a tier, and counts.
  customers.forEach((customer, cell) => {
    const tier = ranking.tiers[cells.groups[cell]!]!;
    records[tier]![customer]! += cells.records[cell]!;
    calls[tier]![customer]! += cells.calls[cell]!;
  });
  tierNames.forEach((_, tier) => {
    records[tier]!.forEach((trials, customer) => {
      if (trials > 0) sums.add(tier, calls[tier]![customer]!, trials);
    });
  });
  return sums;
}

/** The customer of each cell, and how many there are: it is the unit, whether customers are ranked or products. */
export function customersOfCells({ subject }: Pick<RankedGroups, 'subject'>, cells: Cells) {
  const customers = subject === 'customer' ? cells.groups : cells.partners;
  return { customers, count: customers.reduce((most, customer) => Math.max(most, customer + 1), 0) };
}
