import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSingleChanges } from '../../../src/engine/mismatch/findSingleChanges';
import { scorePerformance } from '../../../src/engine/mismatch/scorePerformance';
import { quantile } from '../../../src/engine/statistics/quantile';
import { fitScale } from '../../../src/engine/score/fitScale';
import { normalisationMethods, type NormalisationMethod } from '../../../src/engine/score/normalisations';
import type { CustomerMetric } from '../../../src/engine/mismatch/selectCustomers';

function metric(values: number[], weight: number, direction: 'higher' | 'lower' = 'higher'): CustomerMetric {
  return { role: 'sales', header: 'sales', values: Float64Array.from(values), weight, direction };
}
function changesOf(metrics: CustomerMetric[], method: NormalisationMethod, customer: number, line: number) {
  const { scores, metrics: scored } = scorePerformance(metrics, method);
  return findSingleChanges(Int32Array.of(customer), scores, scored, { performance: line });
}

describe('findSingleChanges', () => {
  test('names the metric whose change passes the fewest customers', () => {
    // Both need 0.3 of their range; on the first two customers stand in between, on the second nobody.
    const metrics = [metric([0, 100, 40, 50, 60], 0.5), metric([0, 1, 0.4, 0.1, 0.9], 0.5)];
    const changes = changesOf(metrics, 'minmax', 2, 0.55);
    expect(changes.metrics[0]).toBe(1);
    expect(changes.targets[0]).toBeCloseTo(0.7, 12);
  });

  test('names the metric that needs the smallest part of its range where as many are passed', () => {
    const metrics = [metric([0, 100, 40], 0.75), metric([0, 1, 0.4], 0.25)];
    const changes = changesOf(metrics, 'minmax', 2, 0.55);
    expect(changes.gaps[0]).toBeCloseTo(0.15, 12);
    expect(changes.metrics[0]).toBe(0);
    // 0.15 / 0.75 = 0.2 of the range of 100, from 40.
    expect(changes.targets[0]).toBeCloseTo(60, 10);
  });

  test('passes over a metric whose range does not reach the line', () => {
    const metrics = [metric([0, 100, 90], 0.5), metric([0, 1, 0], 0.5)];
    // 0.1 of the first would need 110; the second can.
    const changes = changesOf(metrics, 'minmax', 2, 0.6);
    expect(changes.metrics[0]).toBe(1);
    expect(changes.targets[0]).toBeCloseTo(0.3, 12);
  });

  test('says so where no single metric can do it', () => {
    const metrics = [metric([0, 100, 90], 0.5), metric([0, 1, 0.9], 0.5)];
    const changes = changesOf(metrics, 'minmax', 2, 0.99);
    expect(changes.metrics[0]).toBe(-1);
    expect(changes.targets[0]).toBeNaN();
  });

  test('brings a customer above the line down onto it, by the metric that needs the smallest part of its range', () => {
    const metrics = [metric([0, 100, 80], 0.75), metric([0, 1, 0.8], 0.25)];
    const changes = changesOf(metrics, 'minmax', 2, 0.5);
    expect(changes.gaps[0]).toBe(0);
    expect(changes.metrics[0]).toBe(0);
    // 0.3 / 0.75 = 0.4 of the range of 100, from 80.
    expect(changes.targets[0]).toBeCloseTo(40, 10);
    // 0.79 / 0.75 is more than there is from 0.8 down to 0, and more than that of the other.
    expect(changesOf(metrics, 'minmax', 2, 0.01).metrics[0]).toBe(-1);
  });

  test('brings a rank down to the next customer that stands low', () => {
    expect(changesOf([metric([10, 20, 30, 40], 1)], 'rank', 3, 0.6).targets[0]).toBe(20);
  });

  test('asks for a lower value where low is good', () => {
    const changes = changesOf([metric([10, 30, 25], 1, 'lower')], 'minmax', 2, 0.5);
    expect(changes.targets[0]).toBeCloseTo(20, 10);
  });

  test('asks under rank for the value of the customer who stands on the line', () => {
    const changes = changesOf([metric([10, 20, 30, 40], 1)], 'rank', 0, 0.6);
    expect(changes.targets[0]).toBe(30);
  });

  test.each(normalisationMethods)(
    'crosses the line under %s when the change is made and everything else held, and asks for nothing unseen',
    (method) => {
      const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 20 });
      fc.assert(
        fc.property(
          values,
          values,
          fc.double({ min: 0.1, max: 0.9, noNaN: true }),
          (first, second, share) => {
            const count = Math.min(first.length, second.length);
            const metrics = [
              metric(first.slice(0, count), 0.6),
              metric(second.slice(0, count), 0.4, 'lower'),
            ];
            const { scores, metrics: scored } = scorePerformance(metrics, method);
            const line = quantile(scores, share)!;
            const everyone = Int32Array.from(scores.keys());
            const changes = findSingleChanges(everyone, scores, scored, { performance: line });
            everyone.forEach((customer, place) => {
              const index = changes.metrics[place]!;
              if (index < 0) return;
              const { weight, direction, normalised, raw, minimum, maximum } = scored[index]!;
              const target = changes.targets[place]!;
              expect(target).toBeGreaterThanOrEqual(minimum);
              expect(target).toBeLessThanOrEqual(maximum);
              const reached = fitScale(raw, method, direction).apply(Float64Array.of(target))[0]!;
              const moved = scores[customer]! + weight * (reached - normalised[customer]!);
              // A rank has no value between two customers: the next one stands past the line.
              if (method !== 'rank') expect(moved).toBeCloseTo(line, 7);
              else if (scores[customer]! > line) expect(moved).toBeLessThanOrEqual(line + 1e-9);
              else expect(moved).toBeGreaterThanOrEqual(line - 1e-9);
            });
          },
        ),
      );
    },
  );
});
