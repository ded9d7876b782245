import { additiveCandidate } from './additiveCandidate';
import type { CandidateName } from './Candidate';
import { chooseCandidate } from './chooseCandidate';
import { foldsByCluster } from './foldsByCluster';
import { foldsForward } from './foldsForward';
import type { Split } from './Fold';
import type { Observations } from './Observations';
import { pooledCandidate } from './pooledCandidate';
import { predictFolds } from './predictFolds';
import { ridgeCandidate } from './ridgeCandidate';
import { scoreCandidates, type CandidateScore } from './scoreCandidates';

/** The two questions that predictions are put to. */
export const validationNames = ['grouped', 'forward'] as const;
export type ValidationName = (typeof validationNames)[number];

/** How the candidates stood one of them. */
export interface Validation {
  readonly name: ValidationName;
  readonly folds: number;
  /** Observations that were predicted. */
  readonly tested: number;
  /** In the order of simplicity, the pooled rate first. */
  readonly scores: readonly CandidateScore[];
  /** The simplest candidate that is as good as the best; the pooled rate where nothing beats it. */
  readonly chosen: CandidateName;
}

const outerFolds = 10;
const innerFolds = 4;
/** Five stretches, the second half of the observations; to choose within what came before, two. */
const outerStarts = [0.5, 0.6, 0.7, 0.8, 0.9];
const innerStarts = [0.6, 0.8];

/** How observations are parted, and parted again within what is learnt from. */
export function splitsOf(
  name: ValidationName,
  maturityDays: number,
): { readonly outer: Split; readonly inner: Split } {
  return name === 'grouped'
    ? { outer: foldsByCluster(outerFolds), inner: foldsByCluster(innerFolds) }
    : { outer: foldsForward(outerStarts, maturityDays), inner: foldsForward(innerStarts, maturityDays) };
}

/**
 * Puts the pooled rate, the additive rates and the ridge regression to one question: whom they never saw, or what came later.
 *
 * @param maturityDays an observation is learnt from so many days after it began
 * @param onFold called before each fold, for the progress of long work
 * @returns undefined where the observations cannot be parted that way: without dates, or with fewer than two clusters
 */
export function validateCandidates(
  observations: Observations,
  rows: Int32Array,
  name: ValidationName,
  maturityDays: number,
  onFold?: (fold: number, of: number) => void,
): Validation | undefined {
  const candidates = [pooledCandidate, additiveCandidate, ridgeCandidate];
  const predictions = predictFolds(observations, rows, candidates, splitsOf(name, maturityDays), onFold);
  if (predictions === undefined) return undefined;
  const scores = scoreCandidates(observations, predictions);
  if (scores === undefined) return undefined;
  const clusters = Int32Array.from(predictions.rows, (row) => observations.clusters[row]!);
  return {
    name,
    folds: predictions.foldCount,
    tested: predictions.rows.length,
    scores,
    chosen: chooseCandidate(scores, clusters),
  };
}
