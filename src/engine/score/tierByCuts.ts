/** Code of a missing score, which gets no tier. */
export const missingTier = 255;

/** Values that part tiers, and where the scores stand from which they were taken. */
export interface TierCuts {
  /** From the highest tier down: a tier starts at its cut. Never rising. */
  readonly highs: readonly number[];
  /** The lowest tier reaches up to this cut; without it the last tier is what lies below all cuts. */
  readonly low?: number | undefined;
  /** Smallest and largest score of the population that the cuts were taken from. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
}

/**
 * The tier of each score by cut values: tier 0 is the highest.
 *
 * A score that equals a cut belongs to the tier that the cut opens: at an upper cut to the one above, at the lower cut to
 * the one below. But equal scores are ranked only against somebody: where cuts coincide, or where nobody in the
 * population lies on the other side of a cut, those who stand on it share the middle one of the tiers that meet there, and
 * only what lies truly above or below is ranked.
 *
 * @returns one code per score; `missingTier` for a missing one (NaN)
 * @example
 * Array.from(tierByCuts(Float64Array.of(95, 80, 79), { highs: [90, 80] })); // [0, 1, 2]
 * @example
 * // Seven of ten are 0, and so are both cuts:
 * Array.from(tierByCuts(Float64Array.of(0, 3), { highs: [0], low: 0 })); // [1, 0]
 */
export function tierByCuts(scores: Float64Array, cuts: TierCuts): Uint8Array {
  const { highs, low } = cuts;
  const values = low === undefined ? highs : [...highs, low];
  const onCut = values.map((cut) => tierOnCut(cut, values, cuts));
  const tiers = new Uint8Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    let tier = 0;
    while (tier < values.length && score < values[tier]!) tier++;
    tiers[row] = Number.isNaN(score) ? missingTier : score === values[tier] ? onCut[tier]! : tier;
  }
  return tiers;
}

/** The tier of the scores that equal a cut. */
function tierOnCut(cut: number, values: readonly number[], { highs, range }: TierCuts): number {
  const first = values.indexOf(cut);
  const last = values.lastIndexOf(cut) + 1;
  const isLow = first >= highs.length;
  const isAlone = last === first + 1;
  if (isAlone && isLow && cut !== range?.high) return last;
  if (isAlone && !isLow && cut !== range?.low) return first;
  // They stand in all the tiers from here, as far as nobody lies above or below them.
  const from = cut === range?.high ? 0 : first;
  const to = cut === range?.low ? values.length : last;
  return Math.ceil((from + to) / 2);
}
