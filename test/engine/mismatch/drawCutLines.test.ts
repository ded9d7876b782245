import { describe, expect, test } from '@jest/globals';
import { drawCutLines } from '../../../src/engine/mismatch/drawCutLines';
import { placeCustomers } from '../../../src/engine/mismatch/placeCustomers';

const shares = { topShare: 0.3, bottomShare: 0.5 };
const ten = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

describe('drawCutLines', () => {
  test('follows PERCENTILE.INC by default', () => {
    const cuts = drawCutLines(ten, ten, { ...shares, quantile: 'inc' });
    expect(cuts.priority).toBeCloseTo(7.3, 12);
    expect(cuts.performance).toBe(5.5);
    expect(cuts).toMatchObject({ tiesAtPriorityCut: 1, tiesAtPerformanceCut: 1 });
  });

  test('takes the smallest value whose share reaches the cut under lower', () => {
    const cuts = drawCutLines(ten, ten, { ...shares, quantile: 'lower' });
    expect(cuts).toMatchObject({
      priority: 7,
      performance: 5,
      tiesAtPriorityCut: 1,
      tiesAtPerformanceCut: 1,
    });
  });

  test('takes all ties at a line in: on a four-level priority the top 30 % are more', () => {
    const priority = Float64Array.of(1, 1, 1, 2, 2, 3, 3, 3, 3, 4);
    const performance = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    const cuts = drawCutLines(priority, performance, { ...shares, quantile: 'inc' });
    expect(cuts).toMatchObject({ priority: 3, tiesAtPriorityCut: 4 });
    expect(placeCustomers(priority, performance, cuts).counts.top).toBe(5);
  });

  test('counts ties with the last one let in where the line lies between two customers', () => {
    // Nobody stands on either line.
    const priority = Float64Array.of(8, 2, 8, 1, 8, 9, 1, 1, 1, 1);
    const performance = Float64Array.of(3, 3, 3, 3, 3, 5, 5, 6, 6, 9);
    const cuts = drawCutLines(priority, performance, { topShare: 0.4, bottomShare: 0.5, quantile: 'inc' });
    expect(cuts.priority).toBeCloseTo(4.4, 12);
    expect(cuts).toMatchObject({ performance: 4, tiesAtPriorityCut: 3, tiesAtPerformanceCut: 5 });
  });

  test('keeps every one of many equal values at a cut that falls between them', () => {
    // a (1 - f) + b f is not a for a = b = 0.1 and f = 0.7: such a cut would drop all ties.
    const equal = new Float64Array(38).fill(0.1);
    const cuts = drawCutLines(equal, equal, { ...shares, quantile: 'inc' });
    expect(placeCustomers(equal, equal, cuts).counts).toMatchObject({ top: 38, bottom: 38, mismatch: 38 });
  });
});
