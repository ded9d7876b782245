import * as fc from 'fast-check';
import { missingTier, tierByCuts } from '../../../src/engine/score/tierByCuts';

const tiersOf = (scores: number[], cuts: Parameters<typeof tierByCuts>[1]) =>
  Array.from(tierByCuts(Float64Array.from(scores), cuts));

describe('tierByCuts', () => {
  it('starts a tier at its cut, and ends the lowest at the low one', () => {
    expect(tiersOf([95, 90, 89, 80, 79], { highs: [90, 80] })).toEqual([0, 0, 1, 1, 2]);
    expect(tiersOf([6, 5, 4, 3, 2, 1], { highs: [5], low: 2 })).toEqual([0, 0, 1, 1, 2, 2]);
    expect(tiersOf([3, 2, 1], { highs: [], low: 2 })).toEqual([0, 1, 1]);
  });

  it('gives the middle tier to those who stand on cuts that coincide', () => {
    expect(tiersOf([1, 0, -1], { highs: [0], low: 0 })).toEqual([0, 1, 2]);
    expect(tiersOf([9, 0, -1], { highs: [5, 0, 0], low: 0 })).toEqual([0, 3, 4]);
    expect(tiersOf([1, 0, -1], { highs: [0, 0, 0, 0] })).toEqual([0, 2, 4]);
  });

  it('ranks nobody against nobody: on a cut at the end of the population all tiers beyond it are shared', () => {
    const range = { low: 0, high: 9 };
    expect(tiersOf([9, 0], { highs: [5, 0], range })).toEqual([0, 2]);
    expect(tiersOf([9, 0], { highs: [], low: 9, range })).toEqual([1, 1]);
    expect(tiersOf([9, 0], { highs: [9], low: 0, range })).toEqual([0, 2]);
  });

  it('leaves a missing score without a tier', () => {
    expect(tiersOf([NaN], { highs: [0] })).toEqual([missingTier]);
  });

  it('parts any scores so that no lower score stands in a higher tier, whoever else is there', () => {
    const number = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        fc.array(number, { maxLength: 6 }),
        fc.option(number, { nil: undefined }),
        (scores, cuts, low) => {
          const highs = cuts.filter((cut) => low === undefined || cut >= low).sort((a, b) => b - a);
          const tiers = tiersOf(scores, { highs, low });
          scores.forEach((score, row) => {
            expect(tiers[row]).toBe(tiersOf([score], { highs, low })[0]);
            scores.forEach((other, place) => {
              if (score > other) expect(tiers[row]!).toBeLessThanOrEqual(tiers[place]!);
            });
          });
        },
      ),
    );
  });
});
