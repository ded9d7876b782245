import { clusteredRates } from '../statistics/clusteredRates';
import { ClusterSums } from '../statistics/ClusterSums';
import type { Interval } from '../statistics/interval';
import { logistic } from '../statistics/logistic';
import { logisticNormalMean } from '../statistics/logisticNormalMean';
import { normalQuantile } from '../statistics/normalQuantile';
import { additiveCandidate } from './additiveCandidate';
import type { CandidateName } from './Candidate';
import { explainProbability, type ExplainedProbability } from './explainProbability';
import type { Split } from './Fold';
import type { LinearModel } from './LinearModel';
import type { Cases, Observations } from './Observations';
import { ridgeCandidate } from './ridgeCandidate';

/** What is said of one case. */
export interface CasePrediction extends Interval, ExplainedProbability {
  readonly probability: number;
}

/** What is said of cases by the candidate that was chosen. */
export interface CasePredictions {
  readonly by: CandidateName;
  /** Rate of all observations, from which the points are counted. */
  readonly rate: number;
  /** Places, among the factors of the cases, of what the points stand for. */
  readonly factors: readonly number[];
  readonly cases: readonly CasePrediction[];
}

/**
 * The probability of a success of each case, with its 95 % interval and what it is made of, learnt from all observations by the
 * candidate that was chosen on observations left out. The pooled rate says the same of every case, with the interval of a rate
 * whose observations come in clusters, and no points.
 *
 * @param split how the observations are parted where a penalty is to be chosen
 */
export function predictCases(
  observations: Observations,
  rows: Int32Array,
  cases: Cases,
  chosen: CandidateName,
  split: Split,
): CasePredictions {
  const sums = sumClusters(observations, rows);
  const rate = sums.pooledRate() ?? NaN;
  const model =
    chosen === 'pooled'
      ? undefined
      : (chosen === 'additive' ? additiveCandidate : ridgeCandidate).learn(observations, rows, split).model;
  if (model !== undefined) {
    const factors = model.factors;
    return { by: chosen, rate, factors, cases: predictByModel(model, observations, rows, cases, rate) };
  }
  const { lows, highs } = clusteredRates(sums, rate, () => sums.clusters[0]! > 1);
  const one = { probability: rate, low: lows[0]!, high: highs[0]!, points: [], rest: 0 };
  return { by: 'pooled', rate, factors: [], cases: new Array<CasePrediction>(cases.count).fill(one) };
}

function sumClusters({ clusters, outcomes }: Observations, rows: Int32Array): ClusterSums {
  const counts = new Map<number, { readonly successes: number; readonly trials: number }>();
  for (const row of rows) {
    const own = counts.get(clusters[row]!) ?? { successes: 0, trials: 0 };
    counts.set(clusters[row]!, { successes: own.successes + outcomes[row]!, trials: own.trials + 1 });
  }
  const sums = new ClusterSums(1);
  for (const { successes, trials } of counts.values()) sums.add(0, successes, trials);
  return sums;
}

function predictByModel(
  model: LinearModel,
  observations: Observations,
  rows: Int32Array,
  cases: Cases,
  rate: number,
): readonly CasePrediction[] {
  const centres = meanEffects(model, observations, rows);
  const { means, variances } = model.predict(
    cases,
    Int32Array.from({ length: cases.count }, (_, row) => row),
  );
  const reach = normalQuantile(0.975);
  return Array.from(means, (mean, row) => {
    const spread = Math.sqrt(variances[row]!);
    const probability = logisticNormalMean(mean, variances[row]!);
    const effects = model.effectsOf(cases, row).map(({ effect }, place) => effect - centres[place]!);
    return {
      probability,
      low: logistic(mean - reach * spread),
      high: logistic(mean + reach * spread),
      ...explainProbability(effects, probability, rate),
    };
  });
}

/** Mean effect of each factor over the observations: what a case of no particular level has. */
function meanEffects(model: LinearModel, observations: Observations, rows: Int32Array): readonly number[] {
  const totals = model.factors.map(() => 0);
  for (const row of rows) {
    model.effectsOf(observations, row).forEach(({ effect }, place) => (totals[place]! += effect));
  }
  return totals.map((total) => total / rows.length);
}
