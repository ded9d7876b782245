import { pickAt } from '../statistics/pickAt';
import { withoutMissing } from '../score/withoutMissing';

/** The values of `members`, or of everybody, without those that are missing (NaN). A column that has all is handed back as it is. */
export function pickValues(values: Float64Array, members?: Int32Array): Float64Array {
  return withoutMissing(members === undefined ? values : pickAt(values, members));
}

/** Values of two columns in step. */
export interface Pairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The values of two columns for the members, or for everybody, who have both. Columns that have all are handed back as they are. */
export function pickPairs(first: Float64Array, second: Float64Array, members?: Int32Array): Pairs {
  const x = members === undefined ? first : pickAt(first, members);
  const y = members === undefined ? second : pickAt(second, members);
  if (!x.includes(NaN) && !y.includes(NaN)) return { x, y };
  const both = everyone(x.length).filter((place) => !Number.isNaN(x[place]) && !Number.isNaN(y[place]));
  return { x: pickAt(x, both), y: pickAt(y, both) };
}

/** 0, 1, 2 ... count - 1: every customer as members. */
export function everyone(count: number): Int32Array {
  const members = new Int32Array(count);
  for (let index = 0; index < count; index++) members[index] = index;
  return members;
}
