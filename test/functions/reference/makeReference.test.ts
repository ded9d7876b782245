import * as fc from 'fast-check';
import { normalisationMethods } from '../../../src/engine/score/normalisations';
import { evaluate } from '../../../src/functions/evaluate';
import { makeReference } from '../../../src/functions/reference/makeReference';

const labels = ['Source', 'Date', 'Values', 'Mean', 'Standard deviation'] as const;
const referenceOf = (values: unknown[][], locale: 'en' | 'zh-CN' = 'en') =>
  makeReference({
    ...{ values, headers: ['Sales', 'Use'], source: 'S!B2:C99', date: '2026-01-31' },
    ...{ ignoreZeros: false, locale, labels },
  });
const cell = fc.integer({ min: -50, max: 50 });
const table = (rows: { minLength: number; maxLength: number }) => fc.array(fc.tuple(cell, cell), rows);
const small = table({ minLength: 2, maxLength: 60 });
const large = table({ minLength: 102, maxLength: 180 });

describe('a saved reference', () => {
  it('has a column per metric, with the values from low to high and where they come from', () => {
    expect(
      referenceOf([
        [5, 1],
        [3, ''],
        [4, 2],
      ]),
    ).toEqual([
      ['Payoff reference', 'Sales', 'Use'],
      ['Source', 'S!B2:C99', ''],
      ['Date', '2026-01-31', ''],
      ['Values', 3, 2],
      ['Mean', 4, 1.5],
      ['Standard deviation', 1, expect.closeTo(Math.SQRT1_2, 12)],
      ['', 'Reference values', 'Reference values'],
      [1, 3, 1],
      [2, 4, 2],
      [3, 5, 'n/a'],
    ]);
  });

  it('is not made of a column without numbers: nothing could be compared with it', () => {
    const names = [
      ['Northwind', 1],
      ['Contoso', 2],
    ];
    expect(() => referenceOf(names)).toThrow('input.empty');
  });

  it.each(normalisationMethods)('of up to 101 rows gives the scores of its population by %s', (method) => {
    fc.assert(
      fc.property(small, small, fc.constantFrom('higher', 'lower'), (population, rows, direction) => {
        const score = (compared: unknown) =>
          evaluate(
            { name: 'COMPOSITE_SCORE', arguments: [rows, [[3, 1]], method, compared, null, direction] },
            'en',
          );
        const against = score(referenceOf(population, 'zh-CN'));
        score(population).forEach((row, index) => expectAlike(against[index]![0], row[0]));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['minmax', 'winsor', 'zscore', 'none'] as const)(
    'of more rows gives the scores of its population by %s, too',
    (method) => {
      fc.assert(
        fc.property(large, fc.constantFrom('higher', 'lower'), (population, direction) => {
          const score = (compared: unknown) =>
            evaluate(
              { name: 'COMPOSITE_SCORE', arguments: [population, null, method, compared, null, direction] },
              'en',
            );
          const against = score(referenceOf(population));
          score(population).forEach((row, index) => expectAlike(against[index]![0], row[0]));
        }),
        { numRuns: 20 },
      );
    },
  );

  it('gives the tiers of its population at whole percents, and ranks within a hundredth', () => {
    // Values apart from each other: ties are the same in a population, and differ among its percentiles.
    const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 102,
      maxLength: 300,
    });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 49 }), (values, percent) => {
        const population = values.map((value) => [value]);
        const reference = referenceOf(population);
        const tier = (compared: unknown) =>
          evaluate(
            { name: 'VALUE_TIER', arguments: [population, compared, percent / 100, percent / 100] },
            'en',
          );
        expect(tier(reference)).toEqual(tier(population));
        const rank = (compared: unknown) =>
          evaluate({ name: 'PERCENTILE_COHORT', arguments: [population, compared] }, 'en');
        const exact = rank(population);
        rank(reference).forEach(([found], index) =>
          expect(Math.abs(Number(found) - Number(exact[index]![0]))).toBeLessThanOrEqual(0.01),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function expectAlike(found: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 10);
  else expect(found).toBe(expected);
}
