import { fitScale } from '../../../src/engine/score/fitScale';
import { sumMetrics } from '../../../src/engine/score/sumMetrics';

const scales = [
  fitScale(Float64Array.of(0, 10), 'minmax'),
  fitScale(Float64Array.of(0, 4), 'minmax', 'lower'),
];

describe('sumMetrics', () => {
  it('sums weight times what each scale makes of its metric', () => {
    const { scores, weights, normalised } = sumMetrics(
      [Float64Array.of(5, 20), Float64Array.of(1, NaN)],
      [3, 1],
      scales,
    );
    expect(weights).toEqual([0.75, 0.25]);
    expect(Array.from(normalised[1]!)).toEqual([0.75, NaN]);
    expect(Array.from(scores)).toEqual([0.75 * 0.5 + 0.25 * 0.75, NaN]);
  });

  it('weighs all metrics alike without weights', () => {
    const { scores } = sumMetrics([Float64Array.of(10), Float64Array.of(0)], undefined, scales);
    expect(Array.from(scores)).toEqual([1]);
  });
});
