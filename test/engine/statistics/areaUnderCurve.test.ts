import { areaUnderCurve } from '../../../src/engine/statistics/areaUnderCurve';
import { figures } from '../prediction/figures';
import { expectFigures } from './figures';

const scored = {
  scores: Float64Array.from(figures.scores.probabilities),
  outcomes: Uint8Array.from(figures.observations.outcomes),
  clusters: Int32Array.from(figures.observations.customers),
  strata: new Int32Array(figures.observations.outcomes.length),
};

test('area and error are those of all pairs written out', () => {
  expectFigures(areaUnderCurve(scored), figures.scores.auc);
});

test('only pairs within a stratum are compared', () => {
  const two = areaUnderCurve({
    scores: Float64Array.of(0.1, 0.2, 0.8, 0.9, 0.5, 0.4),
    outcomes: Uint8Array.of(0, 1, 0, 1, 1, 0),
    clusters: Int32Array.of(0, 1, 2, 3, 4, 5),
    strata: Int32Array.of(0, 0, 1, 1, 2, 2),
  });
  expect(two?.value).toBe(1);
  expect(areaUnderCurve({ ...scored, strata: Int32Array.from(scored.outcomes) })).toBeUndefined();
});

test('equal scores are one half', () => {
  const equal = areaUnderCurve({ ...scored, scores: new Float64Array(scored.outcomes.length).fill(0.3) });
  expect(equal?.value).toBeCloseTo(0.5, 12);
  expect(equal?.standardError).toBeCloseTo(0, 12);
});
