import type { CandidateName } from '../../../src/engine/prediction/Candidate';
import { chooseCandidate } from '../../../src/engine/prediction/chooseCandidate';
import type { CandidateScore } from '../../../src/engine/prediction/scoreCandidates';
import { clusteredMean } from '../../../src/engine/statistics/clusteredMean';

const clusters = Int32Array.from({ length: 40 }, (_, row) => row >> 1);
const pooledLosses = Float64Array.from(clusters, (cluster) => 0.3 + 0.02 * (cluster % 5));

/** A candidate whose loss is lower than that of the pooled rate by so much, more or less in turn. */
function scoreOf(name: CandidateName, lower: number, spread: number, areaFrom: number): CandidateScore {
  const losses = pooledLosses.map((loss, row) => loss - lower + (row % 4 < 2 ? spread : -spread));
  const gains = losses.map((loss, row) => pooledLosses[row]! - loss);
  return {
    name,
    losses,
    logLoss: clusteredMean(losses, clusters)!,
    brier: clusteredMean(losses, clusters)!,
    gain: clusteredMean(gains, clusters)!,
    auc: name === 'pooled' ? undefined : { value: 0.7, standardError: 0.05, low: areaFrom, high: 0.8 },
    calibration: undefined,
    bands: [],
    predicted: 0.1,
    observed: 0.1,
  };
}

const pooled = scoreOf('pooled', 0, 0, 0);
const chosen = (...scores: CandidateScore[]) => chooseCandidate([pooled, ...scores], clusters);

test('what does not beat the pooled rate beyond chance is not taken', () => {
  expect(chosen(scoreOf('additive', 0.001, 0.05, 0.6))).toBe('pooled');
  expect(chosen(scoreOf('additive', 0.04, 0.05, 0.6))).toBe('additive');
});

test('nor is what may not tell anybody apart', () => {
  expect(chosen(scoreOf('additive', 0.04, 0.05, 0.49))).toBe('pooled');
});

test('of two that are equally good the simpler one is taken, not the best', () => {
  expect(chosen(scoreOf('additive', 0.02, 0.02, 0.6), scoreOf('ridge', 0.021, 0.03, 0.6))).toBe('additive');
  expect(chosen(scoreOf('additive', 0.02, 0.02, 0.6), scoreOf('ridge', 0.06, 0.03, 0.6))).toBe('ridge');
});
