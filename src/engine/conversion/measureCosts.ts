import type { Table } from '../table/types';
import { mean } from '../statistics/mean';
import { withoutMissing } from '../score/withoutMissing';
import { perSubject, type PerSubject } from './perSubject';
import type { RankedGroups } from './rankGroups';
import { numberColumn } from './tableColumns';

/** What the records, or the customers, cost: money or time, in the unit of the column. */
export interface Costs {
  /**
   * `record`: each record has its own, which is spent. `customer`: one value a customer, repeated on its records, such as a
   * budget; it is counted once.
   */
  readonly of: 'record' | 'customer';
  /** Mean cost of a record that has one; undefined for costs of customers. */
  readonly meanOfRecord: number | undefined;
  /** Sum by place in the ranking, NaN where no record has a cost; undefined for products where costs are of customers. */
  readonly totals: PerSubject<Float64Array | undefined>;
}

/**
 * Costs summed by customer and by product; records without one are left out. A column that says the same on every record of
 * each customer, where some customer has several and customers differ, is one of customers.
 *
 * @param places place in the rankings of each record's customer and product; -1 for none
 * @returns undefined where the table has no costs
 */
export function measureCosts(
  table: Table,
  places: PerSubject<Int32Array>,
  rankings: PerSubject<RankedGroups>,
): Costs | undefined {
  const costs = numberColumn(table, 'cost');
  const known = costs && withoutMissing(costs);
  if (costs === undefined || known === undefined || known.length === 0) return undefined;
  const ofCustomers = valuesOfCustomers(costs, places.customer, rankings.customer.count);
  if (ofCustomers !== undefined)
    return {
      of: 'customer',
      meanOfRecord: undefined,
      totals: { customer: ofCustomers, product: undefined },
    };
  const totals = perSubject((subject) => sumsByPlace(costs, places[subject], rankings[subject].count));
  return { of: 'record', meanOfRecord: mean(known), totals };
}

function sumsByPlace(costs: Float64Array, places: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count).fill(NaN);
  costs.forEach((cost, row) => {
    const place = places[row]!;
    if (place < 0 || Number.isNaN(cost)) return;
    sums[place] = Number.isNaN(sums[place]!) ? cost : sums[place]! + cost;
  });
  return sums;
}

/** The one value of each customer; undefined where one has several, or nothing tells that they are not of records. */
function valuesOfCustomers(costs: Float64Array, places: Int32Array, count: number): Float64Array | undefined {
  const values = new Float64Array(count).fill(NaN);
  let repeats = 0;
  for (let row = 0; row < costs.length; row += 1) {
    const place = places[row]!;
    const cost = costs[row]!;
    if (place < 0 || Number.isNaN(cost)) continue;
    const before = values[place]!;
    if (!Number.isNaN(before) && before !== cost) return undefined;
    if (before === cost) repeats += 1;
    values[place] = cost;
  }
  const differ = new Set(withoutMissing(values)).size > 1;
  return repeats > 0 && differ ? values : undefined;
}
