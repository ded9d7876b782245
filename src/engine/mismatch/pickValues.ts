import { withoutMissing } from '../score/withoutMissing';

/** The values of `members`, or of everybody, without those that are missing (NaN). A column that has all is handed back as it is. */
export function pickValues(values: Float64Array, members?: Int32Array): Float64Array {
  if (members === undefined) return withoutMissing(values);
  const picked = new Float64Array(members.length);
  let count = 0;
  for (let place = 0; place < members.length; place += 1) {
    const value = values[members[place]!]!;
    if (!Number.isNaN(value)) picked[count++] = value;
  }
  return count === members.length ? picked : picked.slice(0, count);
}

/** Values of two columns in step. */
export interface Pairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The values of two columns for the members, or for everybody, who have both. Columns that have all are handed back as they are. */
export function pickPairs(first: Float64Array, second: Float64Array, members?: Int32Array): Pairs {
  if (members === undefined && areComplete(first, second)) return { x: first, y: second };
  const total = members?.length ?? first.length;
  const x = new Float64Array(total);
  const y = new Float64Array(total);
  let count = 0;
  for (let place = 0; place < total; place += 1) {
    const member = members === undefined ? place : members[place]!;
    const a = first[member]!;
    const b = second[member]!;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    x[count] = a;
    y[count++] = b;
  }
  return count === total ? { x, y } : { x: x.slice(0, count), y: y.slice(0, count) };
}

function areComplete(first: Float64Array, second: Float64Array): boolean {
  for (let row = 0; row < first.length; row += 1) {
    if (Number.isNaN(first[row]) || Number.isNaN(second[row])) return false;
  }
  return true;
}

/** 0, 1, 2 ... count - 1: every customer as members. */
export function everyone(count: number): Int32Array {
  const members = new Int32Array(count);
  for (let index = 0; index < count; index += 1) members[index] = index;
  return members;
}
