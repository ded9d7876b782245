import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import { stayJson } from '../../report/json/choicesJson';
import { quadrantNames } from '../../engine/mismatch/placeCustomers';

/** Every customer with its scores, place and return, in the order of the table. */
export function customersJson(result: MismatchResult) {
  const { customers, performance, placement, percentiles, returns, reweighted } = result;
  const known = (values: Float64Array | undefined, customer: number) => {
    const value = values?.[customer];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return Array.from(placement.quadrants, (code, customer) => {
    const quadrant = quadrantNames[code];
    const mismatch = quadrant === 'overinvested';
    return {
      row: customers.sheetRows[customer],
      id: customers.identity(customer),
      name: customers.name?.(customer) ?? null,
      priority: customers.priority[customer],
      performance: performance.scores[customer],
      priorityPercentile: known(percentiles.priority, customer),
      performancePercentile: known(percentiles.performance, customer),
      top: mismatch || quadrant === 'wellPlaced',
      bottom: mismatch || quadrant === 'rightlyLow',
      mismatch,
      quadrant,
      ...stayJson(result.choices, customer),
      roi: known(returns?.values, customer),
      reweightedPriority: known(reweighted?.scores, customer),
    };
  });
}
