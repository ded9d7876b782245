/** How large the weights are, without their directions: fractions of the whole, 0 to 1. */
export type WeightSizes = readonly number[];

/** Which weights keep still while others are moved. */
export type WeightLocks = readonly boolean[];

/** What the locked ones among some weights leave of the whole. */
export function unlockedRest(sizes: WeightSizes, locks: WeightLocks): number {
  return Math.max(0, 1 - sumOf(sizes.filter((_size, place) => locks[place])));
}

export function sumOf(sizes: WeightSizes): number {
  return sizes.reduce((total, size) => total + size, 0);
}
