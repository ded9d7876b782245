// Taken out of the loop: where a page or a test runs in a sandbox, looking up a global costs more than multiplying.
const { imul } = Math;

/**
 * A generator of random numbers in [0, 1) that gives the same sequence for the same seed on every machine,
 * so that a report can be run again: xoshiro128**, its state filled from the seed by SplitMix32.
 *
 * @param seed a whole number, 0 to 2^32 - 1; that of every report by default
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators
 * @example
 * seededRandom()() === seededRandom(1)(); // true
 */
export function seededRandom(seed = 1): () => number {
  const fill = splitMix(seed >>> 0);
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  return () => {
    const scrambled = imul(rotateLeft(imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return scrambled / 4294967296;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function splitMix(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}
