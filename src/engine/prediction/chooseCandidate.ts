import { clusteredMean } from '../statistics/clusteredMean';
import type { CandidateName } from './Candidate';
import type { CandidateScore } from './scoreCandidates';

/**
 * The simplest candidate that is as good as the best. One is looked at only where it beats the pooled rate beyond chance: the
 * 95 % interval of what it takes off the log loss lies above 0, and that of its area under the curve above one half (one standard
 * error would take chance for a gain in more than one table of twenty). Of those, the first in the order of simplicity whose log
 * loss is within one standard error of that of the best; where there is none, the pooled rate. Errors are those of the
 * difference, observation by observation, with the clusters as the unit: customers differ far more from each other than two
 * candidates do on the same customer.
 *
 * @param scores in the order of simplicity, the pooled rate first
 * @param clusters of the observations that were scored
 * @see Breiman, Friedman, Olshen & Stone (1984), Classification and Regression Trees, 3.4.3: the rule of one standard error
 */
export function chooseCandidate(scores: readonly CandidateScore[], clusters: Int32Array): CandidateName {
  const accepted = scores.filter(beatsPooledRate);
  const best = accepted.reduce<CandidateScore | undefined>(
    (least, score) => (least === undefined || score.logLoss.value < least.logLoss.value ? score : least),
    undefined,
  );
  const isAsGood = ({ losses }: CandidateScore) => {
    const behind = clusteredMean(
      losses.map((loss, index) => loss - best!.losses[index]!),
      clusters,
    );
    return behind !== undefined && behind.value <= behind.standardError;
  };
  return accepted.find(isAsGood)?.name ?? 'pooled';
}

/** Whether a candidate tells more than the rate of all. */
export function beatsPooledRate({ gain, auc }: CandidateScore): boolean {
  return gain.low > 0 && auc !== undefined && auc.low > 0.5;
}
