import { describe, expect, test } from '@jest/globals';
import { performanceScores, scorePerformance } from '../../../src/engine/mismatch/scorePerformance';
import type { CustomerMetric } from '../../../src/engine/mismatch/selectCustomers';
import { normalisationMethods } from '../../../src/engine/score/normalisations';

function metric(
  role: CustomerMetric['role'],
  values: number[],
  weight: number,
  direction: 'higher' | 'lower' = 'higher',
) {
  return { role, header: role, values: Float64Array.from(values), weight, direction };
}
const metrics = [
  metric('sales', [0, 50, 100], 0.4),
  metric('adoption', [0.2, 0.6, 1], 0.35),
  metric('support_time', [10, 20, 30], 0.25, 'lower'),
];

describe('scorePerformance', () => {
  test('adds weighted min-max values: the report definition by hand', () => {
    const { scores } = scorePerformance(metrics, 'minmax');
    // 0.25 x 1; 0.4 x 0.5 + 0.35 x 0.5 + 0.25 x 0.5; 0.4 + 0.35
    expect(Array.from(scores)).toEqual([0.25, expect.closeTo(0.5, 12), expect.closeTo(0.75, 12)]);
  });

  test('scales the weights that are left to 1', () => {
    const { metrics: scored } = scorePerformance([metrics[0]!, metrics[1]!], 'minmax');
    expect(scored.map(({ weight }) => weight)).toEqual([
      expect.closeTo(0.4 / 0.75, 12),
      expect.closeTo(0.35 / 0.75, 12),
    ]);
  });

  test('counts a constant metric 0.5 for everybody and says that it is constant', () => {
    const { metrics: scored, scores } = scorePerformance([metric('sales', [7, 7], 1)], 'minmax');
    expect(Array.from(scores)).toEqual([0.5, 0.5]);
    expect(scored[0]).toMatchObject({ isConstant: true, effectiveWeight: undefined, skewness: undefined });
  });

  test('gives effective weights that sum to 1', () => {
    const { metrics: scored } = scorePerformance(metrics, 'minmax');
    expect(scored.reduce((sum, { effectiveWeight }) => sum + effectiveWeight!, 0)).toBeCloseTo(1, 12);
  });

  test('names the clamps of the winsorised normalisation', () => {
    const values = Array.from({ length: 101 }, (_value, index) => index);
    const [scored] = scorePerformance([metric('sales', values, 1)], 'winsor').metrics;
    expect(scored).toMatchObject({ minimum: 0, maximum: 100, lowerBound: 1, upperBound: 99 });
  });

  test.each(normalisationMethods)('is what the preview computes under %s', (method) => {
    expect(performanceScores(metrics, method)).toEqual(scorePerformance(metrics, method).scores);
  });
});
