import { compositeScore } from '../../../src/engine/score/compositeScore';
import { effectiveWeights } from '../../../src/engine/score/effectiveWeights';
import { normalise } from '../../../src/engine/score/normalise';

function parts(metrics: Float64Array[], weights: number[]) {
  const { scores, weights: used } = compositeScore({ metrics, weights });
  return effectiveWeights(
    metrics.map((values) => normalise(values, 'minmax')),
    used,
    scores,
  );
}

describe('effectiveWeights', () => {
  it('sum to 1, whatever the nominal weights', () => {
    const shares = parts(
      [Float64Array.of(1, 4, 2, 9), Float64Array.of(3, 3, 8, 1), Float64Array.of(5, 0, 7, 7)],
      [5, 3, -2],
    )!;
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
  });

  it('show that a metric pressed together by one outlier decides little', () => {
    const skewed = Float64Array.from({ length: 100 }, (_, index) => (index === 99 ? 1e6 : index));
    const even = Float64Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    const [ofSkewed, ofEven] = parts([skewed, even], [0.5, 0.5])!;
    expect(ofSkewed).toBeLessThan(0.15);
    expect(ofEven).toBeGreaterThan(0.85);
  });

  it('give a constant metric nothing', () => {
    const [varying, constant] = parts([Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4)], [1, 9])!;
    expect(varying).toBeCloseTo(1, 12);
    expect(constant).toBe(0);
  });

  it('are undefined where all scores are equal', () => {
    expect(parts([Float64Array.of(4, 4, 4)], [1])).toBeUndefined();
  });
});
