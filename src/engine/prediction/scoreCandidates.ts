import { areaUnderCurve } from '../statistics/areaUnderCurve';
import { calibrationLine, type CalibrationLine } from '../statistics/calibrationLine';
import { clusteredMean } from '../statistics/clusteredMean';
import type { Estimate } from '../statistics/Estimate';
import { candidateNames, type CandidateName } from './Candidate';
import { bandPredictions, type CalibrationBand } from './bandPredictions';
import type { Observations } from './Observations';
import type { FoldPredictions } from './predictFolds';
import { scoreLogLoss } from './scoreLogLoss';

/** How good the predictions of a candidate were, on observations that it had not learnt from; the clusters are the unit. */
export interface CandidateScore {
  readonly name: CandidateName;
  /** Mean of -ln of the probability given to what came. */
  readonly logLoss: Estimate;
  /** Mean squared distance of the probability to what came. */
  readonly brier: Estimate;
  /** By how much its log loss is below that of the pooled rate, observation by observation. */
  readonly gain: Estimate;
  /** Undefined for the pooled rate, which tells nobody apart, and where no fold has a success and a failure. */
  readonly auc: Estimate | undefined;
  readonly calibration: CalibrationLine | undefined;
  readonly bands: readonly CalibrationBand[];
  /** Mean of the probabilities, and rate that came. */
  readonly predicted: number;
  readonly observed: number;
  /** Log loss of each observation, in the order of the predictions. */
  readonly losses: Float64Array;
}

/** Undefined for fewer than two clusters among the tested. */
export function scoreCandidates(
  observations: Observations,
  predictions: FoldPredictions,
): readonly CandidateScore[] | undefined {
  const { rows, folds, probabilities } = predictions;
  const outcomes = Uint8Array.from(rows, (row) => observations.outcomes[row]!);
  const clusters = Int32Array.from(rows, (row) => observations.clusters[row]!);
  const pooledLosses = scoreLogLoss(probabilities.get('pooled')!, observations.outcomes, rows);
  const scores = candidateNames.flatMap((name): readonly CandidateScore[] => {
    const shares = probabilities.get(name);
    if (shares === undefined) return [];
    const losses = scoreLogLoss(shares, observations.outcomes, rows);
    const logLoss = clusteredMean(losses, clusters);
    const brier = clusteredMean(
      shares.map((share, index) => (outcomes[index]! - share) ** 2),
      clusters,
    );
    const gain = clusteredMean(
      losses.map((loss, index) => pooledLosses[index]! - loss),
      clusters,
    );
    if (logLoss === undefined || brier === undefined || gain === undefined) return [];
    const tellsApart = name !== 'pooled';
    const auc = areaUnderCurve({ scores: shares, outcomes, clusters, strata: folds });
    return [
      {
        name,
        logLoss,
        brier,
        gain,
        auc: tellsApart ? auc : undefined,
        calibration: tellsApart ? calibrationLine(shares, outcomes, clusters) : undefined,
        bands: bandPredictions(shares, outcomes, clusters),
        predicted: meanOf(shares),
        observed: meanOf(outcomes),
        losses,
      },
    ];
  });
  return scores.length === 0 ? undefined : scores;
}

function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index]!;
  return total / values.length;
}
