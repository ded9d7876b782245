/** A stream of random numbers that is the same on every machine for the same seed. */
export interface SeededRandom {
  /** In [0, 1). */
  uniform(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** Standard normal. */
  normal(): number;
  choose<Item>(items: readonly Item[]): Item;
  /** The same items in random order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/**
 * Random numbers by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for samples of this size.
 * The samples own their generator so that a change in the engine can never change the sample workbooks.
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const normal = (): number =>
    // Box-Muller; 1 - uniform() keeps the logarithm away from zero.
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const choose = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to choose from');
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = integer(0, last);
      const kept = shuffled[last] as Item;
      shuffled[last] = shuffled[other] as Item;
      shuffled[other] = kept;
    }
    return shuffled;
  };
  return { uniform, integer, normal, choose, shuffle };
}
