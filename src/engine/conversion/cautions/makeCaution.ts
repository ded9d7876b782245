import type { Facts } from '../../problem';

/** A caution beside a figure: a code and its facts, among them how many are concerned. */
export interface Caution {
  readonly code: string;
  readonly facts: Facts;
}

/**
 * A caution where it has facts, nothing where it does not apply.
 *
 * @example makeCaution('noCalls', calls === 0 && { records: 12 })
 */
export function makeCaution(code: string, facts: Facts | false): Caution[] {
  return facts === false ? [] : [{ code, facts }];
}
