import { describe, expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { explainMismatch } from '../../../src/engine/mismatch/explainMismatch';
import { previewMismatch } from '../../../src/engine/mismatch/previewMismatch';
import { defaultMismatchParameters as parameters } from '../../../src/engine/mismatch/parameters';
import { buildTable, manyCustomers } from './buildTable';

const table = buildTable(manyCustomers(500));
const result = analyzeMismatch(table, parameters);

describe('previewMismatch', () => {
  test.each([{}, { method: 'rank' }, { topShare: 0.1, quantile: 'lower' }] as const)(
    'counts what the analysis counts under %j',
    (changed) => {
      const preview = previewMismatch(table, { ...parameters, ...changed });
      const { placement, cuts, percentiles } = analyzeMismatch(table, { ...parameters, ...changed });
      const { valid, top, bottom, mismatch, expected } = placement.counts;
      expect(preview).toMatchObject({
        valid,
        dropped: 0,
        top,
        bottom,
        mismatch,
        expected,
        tiesAtPriorityCut: cuts.tiesAtPriorityCut,
        tiesAtPerformanceCut: cuts.tiesAtPerformanceCut,
        cuts: { priority: cuts.priority, performance: cuts.performance },
        quadrants: placement.quadrants,
      });
      const gapOf = (customer: number) =>
        percentiles.priority[customer]! - percentiles.performance[customer]!;
      const widest = [...placement.mismatch].sort((a, b) => gapOf(b) - gapOf(a) || a - b).slice(0, 5);
      expect([...preview.widest]).toEqual(widest);
    },
  );
});

describe('explainMismatch', () => {
  const customer = result.placement.mismatch[0]!;
  const explanation = explainMismatch(result, result.customers.sheetRows[customer]!)!;

  test('adds contributions up to the performance', () => {
    const sum = explanation.metrics.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(explanation.performance.value, 12);
    for (const { contribution, weight, normalised } of explanation.metrics) {
      expect(contribution).toBe(weight * normalised);
    }
  });

  test('gives raw value, rank and percentile as a reader would count them', () => {
    const sales = Array.from(result.performance.metrics[0]!.raw);
    const [metric] = explanation.metrics;
    expect(metric!.value).toBe(sales[customer]);
    expect(metric!.rank).toBe(1 + sales.filter((amount) => amount > metric!.value).length);
    expect(metric!.percentile).toBe(sales.filter((amount) => amount < metric!.value).length / 499);
    expect(explanation.priority.percentile).toBe(result.percentiles.priority[customer]);
  });

  test('says on which side of the lines the customer stands, and the way out', () => {
    expect(explanation.quadrant).toBe('overinvested');
    expect(explanation.priority.distance).toBeGreaterThanOrEqual(0);
    expect(explanation.performance.distance).toBeLessThanOrEqual(0);
    expect(explanation.change).toMatchObject({ from: expect.any(Number), to: result.changes.targets[0] });
    const outside = explainMismatch(result, result.customers.sheetRows[result.placement.matched[0]!]!)!;
    expect(outside.quadrant).toBe('wellPlaced');
    // Down onto the line, not out of the mismatch.
    expect(outside.change!.to).toBeLessThan(outside.change!.from);
  });

  test('knows nothing of rows that are no customers', () => {
    expect(explainMismatch(result, 1)).toBeUndefined();
    expect(explainMismatch(result, 99_999)).toBeUndefined();
  });
});
