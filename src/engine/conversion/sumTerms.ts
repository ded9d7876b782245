import type { Score, ScoreMeasure, ScoreTerm } from './types';

/** A term that a score should have; `values` is undefined where its column is missing. */
export interface WantedTerm {
  readonly measure: ScoreMeasure;
  readonly weight: number;
  readonly raw: ArrayLike<number> | undefined;
  readonly normalised: Float64Array | undefined;
}

/**
 * Weighted sum of the terms that there are, added in the order given: another order would change last bits.
 * A term without a column is left out and the other weights are not scaled up; that keeps the order of the groups,
 * since scaling would multiply all scores by the same number.
 */
export function sumTerms(count: number, wanted: readonly WantedTerm[]): Score {
  const terms: ScoreTerm[] = [];
  const missing: ScoreMeasure[] = [];
  const values = new Float64Array(count);
  for (const { measure, weight, raw, normalised } of wanted) {
    if (raw === undefined || normalised === undefined) {
      missing.push(measure);
      continue;
    }
    terms.push({ measure, weight, raw, normalised });
    for (let group = 0; group < count; group++) values[group]! += weight * normalised[group]!;
  }
  return { values, terms, missing };
}
