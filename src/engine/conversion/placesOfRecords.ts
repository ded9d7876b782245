import type { CategoryColumn } from '../table/types';
import type { RankedGroups } from './rankGroups';

/** The place in the ranking of each record's customer or product; -1 for a record without one. */
export function placesOfRecords({ codes }: CategoryColumn, { places }: RankedGroups): Int32Array {
  // A code without a record has no place.
  return codes.map((code) => (code < 0 ? -1 : places[code]!));
}
