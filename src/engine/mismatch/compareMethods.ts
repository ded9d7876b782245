import type { MismatchParameters } from './parameters';
import { normalisationMethods, normalisations, type NormalisationMethod } from '../score/normalisations';
import { divide } from '../statistics/divide';
import { pickAt } from '../statistics/pickAt';
import { quantile } from '../statistics/quantile';
import type { Placement } from './placeCustomers';
import { performanceScores } from './scorePerformance';
import type { Customers } from './selectCustomers';

/** The mismatch under another way to normalise the metrics. */
export interface MethodSensitivity {
  readonly method: NormalisationMethod;
  readonly mismatch: number;
  /** Customers mismatched under both methods. */
  readonly shared: number;
  /** shared / mismatched under the method in use; undefined without any. */
  readonly sharedShare: number | undefined;
}

/** Those that put every metric on 0 to 1, so that the weights mean the same under each. */
const comparable = normalisationMethods.filter((method) => normalisations[method].isUnitRange);

/** Repeats score and cuts under the other normalisations: a group that depends on the choice is no finding. */
export function compareMethods(
  customers: Customers,
  placement: Placement,
  parameters: MismatchParameters,
): MethodSensitivity[] {
  return comparable
    .filter((method) => method !== parameters.method)
    .map((method) => {
      const scores = performanceScores(customers.metrics, method);
      // There is a customer: the scores have a quantile.
      const line = quantile(scores, parameters.bottomShare, parameters.quantile)!;
      let mismatch = 0;
      let shared = 0;
      // The priority does not change, and with it the top group.
      pickAt(scores, placement.top).forEach((score, place) => {
        const isBottom = Number(score <= line);
        mismatch += isBottom;
        shared += isBottom & Number(placement.quadrants[placement.top[place] ?? NaN] === 0);
      });
      return {
        method,
        mismatch,
        shared,
        sharedShare: divide(shared, placement.counts.mismatch),
      };
    });
}
