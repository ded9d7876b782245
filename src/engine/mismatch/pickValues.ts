/** The values of `members`, without those that are missing (NaN). */
export function pickValues(values: Float64Array, members: Int32Array): Float64Array {
  const picked = new Float64Array(members.length);
  let count = 0;
  for (let place = 0; place < members.length; place += 1) {
    const value = values[members[place]!]!;
    if (!Number.isNaN(value)) picked[count++] = value;
  }
  return count === members.length ? picked : picked.slice(0, count);
}

/** The values of two columns for the members that have both, in step. */
export function pickPairs(
  first: Float64Array,
  second: Float64Array,
  members: Int32Array,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const x = new Float64Array(members.length);
  const y = new Float64Array(members.length);
  let count = 0;
  for (let place = 0; place < members.length; place += 1) {
    const member = members[place]!;
    const a = first[member]!;
    const b = second[member]!;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    x[count] = a;
    y[count++] = b;
  }
  return count === members.length ? { x, y } : { x: x.slice(0, count), y: y.slice(0, count) };
}

/** 0, 1, 2 ... count - 1: every customer as members. */
export function everyone(count: number): Int32Array {
  const members = new Int32Array(count);
  for (let index = 0; index < count; index += 1) members[index] = index;
  return members;
}
