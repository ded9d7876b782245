import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shrinkCellMeans } from '../../../src/engine/mismatch/shrinkCellMeans';
import { grouping } from './buildTable';

describe('shrinkCellMeans', () => {
  const cells = grouping(['A', 'A', 'A', 'B', 'B', 'B']);
  const values = Float64Array.of(1, 2, 3, 7, 8, 9);
  // Mean 5; within 4 / 4 = 1; between squares 3 x 9 x 2 = 54, mean square 54; n0 = (6 - 18 / 6) / 1 = 3; between 53 / 3.
  const between = 53 / 3;

  test('draws cell means towards the mean of all by the share of the variance between cells', () => {
    const weight = between / (between + 1 / 3);
    const shrunken = shrinkCellMeans(values, cells, { withOwnValue: true })!;
    expect(shrunken[0]).toBeCloseTo(5 + weight * (2 - 5), 12);
    expect(shrunken[0]).toBe(shrunken[2]);
    expect(shrunken[5]).toBeCloseTo(5 + weight * (8 - 5), 12);
  });

  test('leaves the own value out where asked', () => {
    const weight = between / (between + 1 / 2);
    const shrunken = shrinkCellMeans(values, cells, { withOwnValue: false })!;
    expect(shrunken[0]).toBeCloseTo(5 + weight * (2.5 - 5), 12);
    expect(shrunken[1]).toBeCloseTo(5 + weight * (2 - 5), 12);
  });

  test('gives everybody the mean of all where cells differ no more than chance', () => {
    const flat = shrinkCellMeans(Float64Array.of(1, 9, 1, 9), grouping(['A', 'A', 'B', 'B']), {
      withOwnValue: false,
    })!;
    expect(Array.from(flat)).toEqual([5, 5, 5, 5]);
  });

  test('gives a customer alone in its cell the mean of all, and one without a value the mean of its cell', () => {
    const shrunken = shrinkCellMeans(
      Float64Array.of(1, 2, 3, 7, 8, 9, 30, NaN),
      grouping(['A', 'A', 'A', 'B', 'B', 'B', 'C', 'A']),
      { withOwnValue: false },
    )!;
    expect(shrunken[6]).toBeCloseTo(60 / 7, 12);
    expect(shrunken[7]).toBeLessThan(60 / 7);
    expect(shrunken[7]).toBeGreaterThan(2);
  });

  test('is nothing where no value is known', () => {
    expect(shrinkCellMeans(Float64Array.of(NaN), grouping(['A']), { withOwnValue: true })).toBeUndefined();
  });

  test('stays between the smallest and the largest value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: -50, max: 50 })), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.boolean(),
        (pairs, withOwnValue) => {
          const numbers = pairs.map(([, value]) => value);
          const shrunken = shrinkCellMeans(
            Float64Array.from(numbers),
            grouping(pairs.map(([cell]) => cell)),
            { withOwnValue },
          )!;
          shrunken.forEach((value) => {
            expect(value).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(...numbers) + 1e-9);
          });
        },
      ),
    );
  });
});
