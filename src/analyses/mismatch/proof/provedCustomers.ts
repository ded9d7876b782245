import { everyone } from '../../../engine/mismatch/pickValues';
import type { NormalisationMethod } from '../../../engine/score/normalisations';
import type { MismatchContext } from '../MismatchContext';

/** More customers are not computed again one by one: the formulas of so many are read and calculated within seconds. */
const mostProved = 20_000;

/** Each rank is one look at all customers. */
const mostRanked = 5000;

/** Whether every customer has a row of formulas. */
export function areAllProved({ result }: Pick<MismatchContext, 'result'>): boolean {
  return result.customers.count <= mostWith(result.performance.method);
}

/** How many customers have a row of formulas at most, by how metrics are made comparable. */
export function mostWith(method: NormalisationMethod): number {
  return method === 'rank' ? mostRanked : mostProved;
}

/** The customers that have a row of formulas, in the order of the user's table: all, or those who are mismatched. */
export function provedCustomers(context: MismatchContext): Int32Array {
  const { customers, placement } = context.result;
  return areAllProved(context) ? everyone(customers.count) : placement.mismatch.subarray(0, mostProved);
}

/** Whether rows of one customer are averaged: which of them, the run does not keep, so that values are taken over from it. */
export function areAveraged({ check }: Pick<MismatchContext, 'check'>): boolean {
  return check.notices.some(({ code }) => code === 'duplicatesAveraged');
}
