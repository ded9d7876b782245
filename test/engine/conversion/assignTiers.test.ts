import fc from 'fast-check';
import { assignTiers } from '../../../src/engine/conversion/assignTiers';
import type { TierRule } from '../../../src/engine/score/types';

const assign = (scores: number[], tierRule: TierRule, highShare = 0.2, lowShare = 0.2) =>
  assignTiers(Float64Array.from(scores), { tierRule, highShare, lowShare });
const letters = (tiers: Uint8Array) => Array.from(tiers, (tier) => 'HML'[tier]).join('');

test('the rank rule takes ceil(share x n) from each end', () => {
  expect(letters(assign([9, 8, 7, 6, 5, 4], 'rank').tiers)).toBe('HHMMLL');
  expect(letters(assign([9, 8, 7, 6, 5], 'rank').tiers)).toBe('HMMML');
});

test('the rank rule takes at least one of each, the high one first', () => {
  expect(letters(assign([1], 'rank').tiers)).toBe('H');
  expect(letters(assign([2, 1], 'rank').tiers)).toBe('HL');
  expect(letters(assign([3, 2, 1], 'rank', 0.01, 0.01).tiers)).toBe('HML');
});

test('a product that is a whole number on paper is not rounded up for its binary rest', () => {
  expect(0.07 * 100).toBeGreaterThan(7);
  const { tiers } = assign(
    Array.from({ length: 100 }, (_, place) => 100 - place),
    'rank',
    0.07,
    0.07,
  );
  expect(letters(tiers).replace(/M/g, '')).toBe('HHHHHHHLLLLLLL');
});

test('the cuts count every group that shares the score at the cut, in whatever tier it is', () => {
  const { tiers, cuts } = assign([5, 3, 3, 0, 0, 0, 0, 0, 0, 0], 'rank');
  expect(letters(tiers)).toBe('HHMMMMMMLL');
  expect(cuts).toEqual({ highScore: 3, lowScore: 0, tiesAtHighCut: 2, tiesAtLowCut: 7, tiesAtBothCuts: 0 });
});

test('the rank rule, too, ranks nobody who stands where both cuts coincide: names are no merit', () => {
  const { tiers, cuts } = assign([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'rank');
  expect(letters(tiers)).toBe('HHMMMMMMMMMMMMM');
  expect(cuts).toMatchObject({ highScore: 1, lowScore: undefined, tiesAtBothCuts: 13 });
  expect(letters(assign([1, 1, 1, 1], 'rank').tiers)).toBe('MMMM');
  expect(letters(assign([1, 1, 1, 1, 1, 0], 'rank', 0.2, 0.4).tiers)).toBe('MMMMML');
});

test('the percentile rule keeps ties together', () => {
  expect(letters(assign([5, 3, 3, 0, 0, 0, 0, 0, 0, 0], 'percentile').tiers)).toBe('HHHLLLLLLL');
});

test('the percentile rule ranks nobody where the cuts coincide, and has no line then', () => {
  expect(letters(assign([1, 1, 1, 1], 'percentile').tiers)).toBe('MMMM');
  expect(letters(assign([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'percentile').tiers)).toBe('HHMMMMMMMMM');
  expect(assign([1, 1, 1, 1], 'percentile').cuts).toMatchObject({
    highScore: undefined,
    lowScore: undefined,
  });
});

test('no group gives no tier and no cut', () => {
  expect(assign([], 'rank').cuts).toEqual({
    highScore: undefined,
    lowScore: undefined,
    tiesAtHighCut: 0,
    tiesAtLowCut: 0,
    tiesAtBothCuts: 0,
  });
});

test('tiers are three runs of the ranking that leave nobody out, under both rules', () => {
  const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 }),
      share,
      share,
      fc.constantFrom<TierRule>('rank', 'percentile'),
      (scores, high, low, rule) => {
        const descending = scores.sort((a, b) => b - a);
        const assigned = assign(descending, rule, high, low);
        expect(letters(assigned.tiers)).toMatch(/^H*M*L*$/);
        expect(assigned.tiers).toHaveLength(scores.length);
        if (rule === 'percentile') {
          const tierOfScore = new Map(descending.map((score, place) => [score, assigned.tiers[place]]));
          descending.forEach((score, place) => expect(assigned.tiers[place]).toBe(tierOfScore.get(score)));
        }
      },
    ),
  );
});
