import type { Candidate, CandidateName } from './Candidate';
import type { Split } from './Fold';
import type { Observations } from './Observations';

/** What each candidate said of observations that it had not learnt from. */
export interface FoldPredictions {
  /** The observations that were predicted, and the fold of each. */
  readonly rows: Int32Array;
  readonly folds: Int32Array;
  readonly foldCount: number;
  readonly probabilities: ReadonlyMap<CandidateName, Float64Array>;
}

/**
 * Lets every candidate learn from the training of each fold and predict its test. Whatever a candidate chooses by cross-validation is
 * chosen within the training, by the inner split: no observation is scored by a choice that it had a part in.
 *
 * @param onFold called before each fold, for the progress of long work
 */
export function predictFolds(
  observations: Observations,
  rows: Int32Array,
  candidates: readonly Candidate[],
  { outer, inner }: { readonly outer: Split; readonly inner: Split },
  onFold: (fold: number, of: number) => void = () => {},
): FoldPredictions | undefined {
  const folds = outer(observations, rows);
  if (folds.length === 0) return undefined;
  const probabilities = new Map(candidates.map(({ name }) => [name, [] as Float64Array[]]));
  folds.forEach(({ training, test, outcomes }, place) => {
    onFold(place, folds.length);
    const known = outcomes === undefined ? observations : { ...observations, outcomes };
    for (const candidate of candidates) {
      const learnt = candidate.learn(known, training, inner);
      probabilities.get(candidate.name)!.push(learnt.probabilities(observations, test));
    }
  });
  return {
    rows: joinInt32(folds.map(({ test }) => test)),
    folds: joinInt32(folds.map(({ test }, fold) => new Int32Array(test.length).fill(fold))),
    foldCount: folds.length,
    probabilities: new Map([...probabilities].map(([name, parts]) => [name, joinFloat64(parts)])),
  };
}

function joinInt32(parts: readonly Int32Array[]): Int32Array {
  return Int32Array.from(parts.flatMap((part) => [...part]));
}

function joinFloat64(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}
