import { normalisations, type NormalisationMethod } from '../score/normalisations';
import { divide } from '../statistics/divide';
import type { Placement } from './placeCustomers';
import type { MismatchStability } from './testMismatchChoices';

/** The mismatch under another way to normalise the metrics. */
export interface MethodSensitivity {
  readonly method: NormalisationMethod;
  readonly mismatch: number;
  /** Customers mismatched under both methods. */
  readonly shared: number;
  /** shared / mismatched under the method in use; undefined without any. */
  readonly sharedShare: number | undefined;
}

/**
 * What is left of the mismatch under the other normalisations that put every metric on 0 to 1, so that the weights mean the
 * same under each: a group that depends on the choice is no finding. The priority does not change, and with it the top group.
 */
export function compareMethods(
  { singles }: Pick<MismatchStability, 'singles'>,
  { counts: { mismatch: today } }: Pick<Placement, 'counts'>,
): MethodSensitivity[] {
  return Object.entries(normalisations).flatMap(([method, { isUnitRange }]) => {
    const found = singles.find(({ choice }) => choice.kind === 'method' && choice.to === method);
    if (!isUnitRange || found?.choice.kind !== 'method') return [];
    const shared = today - found.left;
    return [
      {
        method: found.choice.to,
        mismatch: shared + found.entered,
        shared,
        sharedShare: divide(shared, today),
      },
    ];
  });
}
