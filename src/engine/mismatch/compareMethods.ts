import type { MismatchParameters, NormalisationMethod } from '../recipe/types';
import { drawCutLines } from './drawCutLines';
import { placeCustomers, type Placement } from './placeCustomers';
import { performanceScores } from './scorePerformance';
import type { Customers } from './types';

/** The mismatch under another way to normalise the metrics. */
export interface MethodSensitivity {
  readonly method: NormalisationMethod;
  readonly mismatch: number;
  /** Customers mismatched under both methods. */
  readonly shared: number;
  /** shared / mismatched under the method in use; undefined without any. */
  readonly sharedShare: number | undefined;
}

const comparable: readonly NormalisationMethod[] = ['minmax', 'winsor', 'rank'];

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
      const cuts = drawCutLines(customers.priority, scores, parameters);
      const other = placeCustomers(customers.priority, scores, cuts);
      let shared = 0;
      other.mismatch.forEach((customer) => {
        if (placement.quadrants[customer] === 0) shared += 1;
      });
      return {
        method,
        mismatch: other.counts.mismatch,
        shared,
        sharedShare: placement.counts.mismatch === 0 ? undefined : shared / placement.counts.mismatch,
      };
    });
}
