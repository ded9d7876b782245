import { describe, expect, test } from '@jest/globals';
import { drawCutLines } from '../../../src/engine/mismatch/drawCutLines';
import { placeCustomers } from '../../../src/engine/mismatch/placeCustomers';
import { scorePerformance } from '../../../src/engine/mismatch/scorePerformance';
import type { CustomerMetric } from '../../../src/engine/mismatch/selectCustomers';
import { varyWeights } from '../../../src/engine/mismatch/varyWeights';
import { defaultMismatchParameters as parameters } from '../../../src/engine/mismatch/parameters';

const wave = (count: number, step: number) =>
  Float64Array.from({ length: count }, (_value, index) => ((index * step) % 9973) / 9973);

function vary(columns: readonly Float64Array[], weights: readonly number[]) {
  const metrics = columns.map((values, index): CustomerMetric => ({
    role: (['sales', 'adoption', 'support'] as const)[index]!,
    header: '',
    values,
    weight: weights[index]!,
    direction: 'higher',
  }));
  const { metrics: scored, scores } = scorePerformance(metrics, 'minmax');
  const priority = wave(scores.length, 4001);
  const placement = placeCustomers(priority, scores, drawCutLines(priority, scores, parameters));
  return varyWeights(scored, placement, parameters);
}

describe('varyWeights', () => {
  test('keeps everybody where the metrics say the same', () => {
    const column = wave(500, 37);
    expect(vary([column, column], [0.7, 0.3])).toEqual({
      replicates: 200,
      customers: 500,
      spread: 0.25,
      meanShared: 1,
      lowestShared: 1,
      alwaysShared: 1,
    });
  });

  test('loses more where the metrics say the opposite: the weights decide', () => {
    const column = wave(500, 37);
    const opposed = vary([column, column.map((value) => 1 - value)], [0.55, 0.45])!;
    expect(opposed.lowestShared).toBeLessThan(0.05);
    const unrelated = vary([column, wave(500, 71)], [0.5, 0.5])!;
    expect(unrelated.meanShared).toBeGreaterThan(opposed.meanShared);
    expect(unrelated.meanShared).toBeLessThan(1);
  });

  test('orders its shares: in every draw, in the worst, on average', () => {
    const { meanShared, lowestShared, alwaysShared } = vary(
      [wave(700, 37), wave(700, 71), wave(700, 113)],
      [0.4, 0.35, 0.25],
    )!;
    expect(alwaysShared).toBeLessThanOrEqual(lowestShared);
    expect(lowestShared).toBeLessThanOrEqual(meanShared);
  });

  test('does not change when the weights are scaled together', () => {
    const columns = [wave(400, 37), wave(400, 71)];
    expect(vary(columns, [4, 2])).toEqual(vary(columns, [2, 1]));
  });

  test('looks at an even sample of very many customers', () => {
    const many = 250_000;
    const sampled = vary([wave(many, 37), wave(many, 71)], [0.5, 0.5])!;
    expect(sampled).toMatchObject({ replicates: 20, customers: 100_000 });
    // The values repeat every 9,973 customers, so the shares are those of one round.
    expect(sampled.meanShared).toBeCloseTo(vary([wave(9973, 37), wave(9973, 71)], [0.5, 0.5])!.meanShared, 1);
  });

  test('is nothing for a single metric, and where nobody is mismatched', () => {
    expect(vary([wave(100, 37)], [1])).toBeUndefined();
    const metrics = scorePerformance(
      [0, 1].map(() => ({ role: 'sales', header: '', values: wave(4, 37), weight: 1, direction: 'higher' })),
      'minmax',
    ).metrics;
    expect(varyWeights(metrics, { quadrants: Uint8Array.of(1, 2, 3, 2) }, parameters)).toBeUndefined();
  });
});
