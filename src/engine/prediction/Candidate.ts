import type { LogOdds } from './LinearModel';
import type { Cases, Observations } from './Observations';
import type { Split } from './Fold';

/** From the simplest to the most elaborate: of two that are equally good the first is taken. */
export const candidateNames = ['pooled', 'additive', 'ridge'] as const;
export type CandidateName = (typeof candidateNames)[number];

/** What was learnt from some observations. */
export interface Predictor {
  /** Probability of a success of each case, in the order of `rows`. */
  probabilities(cases: Cases, rows: Int32Array): Float64Array;
}

/** A way to learn. */
export interface Candidate<Learnt extends Predictor = Predictor> {
  readonly name: CandidateName;
  /**
   * @param rows the observations to learn from
   * @param split how they are parted where the candidate has something to choose by cross-validation
   */
  learn(observations: Observations, rows: Int32Array, split: Split): Learnt;
}

export type { LogOdds };
