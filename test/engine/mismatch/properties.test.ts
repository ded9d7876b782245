import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters as parameters } from '../../../src/engine/mismatch/parameters';
import type { MismatchParameters } from '../../../src/engine/mismatch/parameters';
import { buildTable } from './buildTable';

interface Customer {
  readonly priority: number;
  readonly sales: number;
  readonly adoption: number;
  readonly support: number;
}
const customer: fc.Arbitrary<Customer> = fc.record({
  priority: fc.integer({ min: 1, max: 40 }).map((value) => value / 10),
  sales: fc.integer({ min: 0, max: 5000 }),
  adoption: fc.integer({ min: 0, max: 100 }).map((value) => value / 128),
  support: fc.integer({ min: 0, max: 100 }).map((value) => value / 128),
});
const customers = fc.array(customer, { minLength: 4, maxLength: 60 });

function run(rows: readonly Customer[], changed: Partial<MismatchParameters> = {}) {
  const table = buildTable({
    customer_id: rows.map((_row, index) => `C${index}`),
    priority: rows.map(({ priority }) => priority),
    sales: rows.map(({ sales }) => sales),
    adoption: rows.map(({ adoption }) => adoption),
    support: rows.map(({ support }) => support),
  });
  return analyzeMismatch(table, { ...parameters, ...changed });
}
const quadrantsOf = (...given: Parameters<typeof run>) => Array.from(run(...given).placement.quadrants);

describe('properties of the mismatch analysis', () => {
  test.each(['minmax', 'winsor', 'rank'] as const)(
    'scaling a metric by a constant changes nothing under %s',
    (method) => {
      // Powers of two leave every digit as it is, so that the comparison can be exact.
      fc.assert(
        fc.property(customers, fc.integer({ min: -6, max: 12 }), (rows, power) => {
          const scaled = rows.map((row) => ({ ...row, sales: row.sales * 2 ** power }));
          expect(quadrantsOf(scaled, { method })).toEqual(quadrantsOf(rows, { method }));
        }),
      );
    },
  );

  test('weights scaled together change nothing', () => {
    fc.assert(
      fc.property(customers, fc.integer({ min: -3, max: 6 }), (rows, power) => {
        const [sales, adoption, support] = parameters.weights.map((weight) => weight * 2 ** power);
        const weights = [sales!, adoption!, support!] as const;
        expect(quadrantsOf(rows, { weights })).toEqual(quadrantsOf(rows));
      }),
    );
  });

  test('the quadrants partition the customers, and the groups agree with the lines', () => {
    fc.assert(
      fc.property(customers, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (rows, topShare) => {
        const { placement, cuts, performance } = run(rows, { topShare });
        const { counts, quadrants } = placement;
        expect(counts.quadrants.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        expect(counts.top).toBe(rows.filter(({ priority }) => priority >= cuts.priority).length);
        expect(counts.bottom).toBe(performance.scores.filter((score) => score <= cuts.performance).length);
        expect(placement.mismatch.length + placement.matched.length).toBe(placement.top.length);
        expect(Array.from(quadrants).filter((code) => code === 0)).toHaveLength(counts.mismatch);
        expect(counts.top).toBeGreaterThanOrEqual(Math.floor(topShare * rows.length));
      }),
    );
  });

  test('without the ties at its end, no group is larger than its share', () => {
    fc.assert(
      fc.property(customers, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (rows, share) => {
        const { placement, cuts } = run(rows, { topShare: share, bottomShare: share });
        const most = share * (rows.length - 1) + 1e-9;
        expect(cuts.tiesAtPriorityCut).toBeGreaterThanOrEqual(1);
        expect(placement.counts.top - cuts.tiesAtPriorityCut).toBeLessThanOrEqual(most);
        expect(cuts.tiesAtPerformanceCut).toBeGreaterThanOrEqual(1);
        expect(placement.counts.bottom - cuts.tiesAtPerformanceCut).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('the order of the rows changes nothing but the order of the result', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const reversed = quadrantsOf([...rows].reverse()).reverse();
        expect(reversed).toEqual(quadrantsOf(rows));
      }),
    );
  });

  test('turning a metric and its direction around changes nothing', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const turned = rows.map((row) => ({ ...row, support: 1 - row.support }));
        const directions = ['higher', 'higher', 'lower'] as const;
        const scores = run(turned, { directions }).performance.scores;
        run(rows).performance.scores.forEach((score, index) => expect(scores[index]).toBeCloseTo(score, 12));
      }),
    );
  });
});
