import { everyone } from '../../../engine/mismatch/pickValues';
import type { MismatchContext } from '../MismatchContext';

/** More customers are not computed again one by one: the formulas of so many are read and calculated within seconds. */
export const mostProved = 20_000;

/** Whether every customer has a row of formulas. */
export function areAllProved({ result }: Pick<MismatchContext, 'result'>): boolean {
  return result.customers.count <= mostProved;
}

/** The customers that have a row of formulas, in the order of the user's table: all, or those who are mismatched. */
export function provedCustomers(context: MismatchContext): Int32Array {
  const { customers, placement } = context.result;
  return areAllProved(context) ? everyone(customers.count) : placement.mismatch.subarray(0, mostProved);
}
