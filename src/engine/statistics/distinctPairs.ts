/** Table places per pair: half empty, a place is found after one or two looks. */
const placesPerPair = 2;

/**
 * The first row of every distinct pair of values, ascending.
 *
 * @param first dense numbers
 * @param second dense numbers, the partner of each in `first`; 0 and -0 are equal
 * @example
 * Array.from(distinctPairs(Float64Array.of(1, 1, 1), Float64Array.of(5, 6, 5))); // [0, 1]
 */
export function distinctPairs(first: Float64Array, second: Float64Array): Int32Array {
  const count = first.length;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, placesPerPair * count)));
  // Row + 1 of the pair at each place, 0 where there is none; a pair whose place is taken goes to the next free one.
  const table = new Int32Array(size);
  const rows = new Int32Array(count);
  const hashes = hashPairs(first, second);
  let distinct = 0;
  // Every row has a hash; the mask keeps each place within the table.
  for (let row = 0; row < count; row++) {
    let place = hashes[row]! & (size - 1);
    let other = table[place]! - 1;
    while (other >= 0 && (first[other] !== first[row] || second[other] !== second[row])) {
      place = (place + 1) & (size - 1);
      other = table[place]! - 1;
    }
    if (other >= 0) continue;
    table[place] = row + 1;
    rows[distinct++] = row;
  }
  return rows.slice(0, distinct);
}

/** A whole number from the bits of each pair; odd factors, as hash functions use them, spread near values over the table. */
function hashPairs(first: Float64Array, second: Float64Array): Int32Array {
  const x = bitsOf(first);
  const y = bitsOf(second);
  const hashes = new Int32Array(first.length);
  // Two words a row.
  for (let row = 0; row < hashes.length; row++) {
    let hash = Math.imul(x[2 * row]!, 0x85ebca6b) ^ Math.imul(x[2 * row + 1]!, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= Math.imul(y[2 * row]!, 0x27d4eb2f) ^ Math.imul(y[2 * row + 1]!, 0x165667b1);
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
    hashes[row] = hash ^ (hash >>> 16);
  }
  return hashes;
}

/** Two words a number. Adding 0 turns -0 into 0, which has other bits. */
function bitsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.map((value) => value + 0).buffer);
}
