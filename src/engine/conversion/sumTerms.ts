import { ScoreSum } from '../score/ScoreSum';

export type ScoreMeasure = 'callRate' | 'calls' | 'signRate' | 'records' | 'rejectRate';

/** One term of a score: weight times a measure of 0 to 1 for each group. */
export interface ScoreTerm {
  readonly measure: ScoreMeasure;
  readonly weight: number;
  /** The measure as it is, for example the number of calls. */
  readonly raw: ArrayLike<number>;
  /** The measure as it enters the score. */
  readonly normalised: Float64Array;
}

export interface Score {
  readonly values: Float64Array;
  readonly terms: readonly ScoreTerm[];
  /** Measures whose column is missing: their terms are left out, the other weights stay as they are. */
  readonly missing: readonly ScoreMeasure[];
  /** Sum of the absolute weights of all terms, those of the missing measures too. */
  readonly allWeights: number;
}

/** A term that a score should have; `values` is undefined where its column is missing. */
export interface WantedTerm {
  readonly measure: ScoreMeasure;
  readonly weight: number;
  readonly raw: ArrayLike<number> | undefined;
  readonly normalised: Float64Array | undefined;
}

/**
 * Weighted sum of the terms that there are, the same in every order of them: see `ScoreSum`.
 * A term without a column is left out and the other weights are not scaled up; that keeps the order of the groups,
 * since scaling would multiply all scores by the same number.
 */
export function sumTerms(count: number, wanted: readonly WantedTerm[]): Score {
  const terms: ScoreTerm[] = [];
  const missing: ScoreMeasure[] = [];
  const total = new ScoreSum(count);
  for (const { measure, weight, raw, normalised } of wanted) {
    if (raw === undefined || normalised === undefined) {
      missing.push(measure);
      continue;
    }
    terms.push({ measure, weight, raw, normalised });
    total.add(normalised, weight);
  }
  const allWeights = wanted.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return { values: total.finish(), terms, missing, allWeights };
}
