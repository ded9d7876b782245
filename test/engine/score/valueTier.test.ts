import * as fc from 'fast-check';
import { tierCode, valueTier } from '../../../src/engine/score/valueTier';

const { high, mid, low, missing } = tierCode;
const scores = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 60 })
  .map((list) => Float64Array.from(list, (value) => value / 10));
const share = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);

function sizes(tiers: Uint8Array) {
  return [high, mid, low].map((tier) => tiers.filter((code) => code === tier).length);
}

describe('valueTier', () => {
  it('by rank gives exactly ceil(share * n), at least one, for every share and size', () => {
    fc.assert(
      fc.property(
        scores,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (values, top, bottom) => {
          const { tiers } = valueTier({
            scores: values,
            highShare: top / 100,
            lowShare: bottom / 100,
            rule: 'rank',
          });
          const count = values.length;
          const wanted = (percent: number) => Math.max(1, Math.floor((percent * count + 99) / 100));
          const highSize = Math.min(count, wanted(top));
          const lowSize = Math.min(count - highSize, wanted(bottom));
          expect(sizes(tiers)).toEqual([highSize, count - highSize - lowSize, lowSize]);
        },
      ),
    );
  });

  it('by percentile never parts equal scores, and no lower score stands in a higher tier', () => {
    fc.assert(
      fc.property(scores, share, share, (values, highShare, lowShare) => {
        const { tiers } = valueTier({ scores: values, highShare, lowShare });
        values.forEach((value, row) =>
          values.forEach((other, otherRow) => {
            if (value === other) expect(tiers[row]).toBe(tiers[otherRow]);
            if (value > other) expect(tiers[row]!).toBeLessThanOrEqual(tiers[otherRow]!);
          }),
        );
      }),
    );
  });

  it('keeps every tie at a cut in the tier, also where the quantile is interpolated between equal scores', () => {
    const tied = 0.05330882352941176;
    const values = Float64Array.of(0.01, 0.02, 0.02, 0.03, 0.04, 0.04, 0.05, tied, tied, 0.9, 0.95);
    const { tiers, highCut, tiesAtHighCut } = valueTier({ scores: values, highShare: 0.35 });
    expect(highCut).toBe(0.05 + (tied - 0.05) * 0.5);
    const more = valueTier({ scores: values, highShare: 0.25 });
    expect(more.highCut).toBe(tied);
    expect(sizes(more.tiers)[0]).toBe(4);
    expect(more.tiesAtHighCut).toBe(2);
    expect(tiesAtHighCut).toBe(0);
    expect(sizes(tiers)[0]).toBe(4);
  });

  it('puts a row that meets both cuts into high', () => {
    expect(Array.from(valueTier({ scores: Float64Array.of(3, 3, 3) }).tiers)).toEqual([high, high, high]);
    expect(Array.from(valueTier({ scores: Float64Array.of(3), rule: 'rank' }).tiers)).toEqual([high]);
  });

  it('by rank reports how many rows the names decided about', () => {
    const values = Float64Array.of(9, 8, 0, 0, 0, 0, 0, 0, 0, 0);
    const names = ['a', 'b', 'h', 'g', 'f', 'e', 'd', 'c', '立', '丁'];
    const result = valueTier({ scores: values, rule: 'rank', names });
    expect(result).toMatchObject({ highCut: 8, lowCut: 0, tiesAtHighCut: 1, tiesAtLowCut: 8 });
    expect(result.tiers.indexOf(low)).toBe(8);
    expect(sizes(result.tiers)).toEqual([2, 6, 2]);
  });

  it('gives missing scores no tier and counts them nowhere', () => {
    for (const rule of ['rank', 'percentile'] as const) {
      const { tiers } = valueTier({ scores: Float64Array.of(NaN, 5, 4, NaN, 3, 2, 1), rule });
      expect(Array.from(tiers)).toEqual([missing, high, mid, missing, mid, mid, low]);
    }
    expect(Array.from(valueTier({ scores: Float64Array.of(NaN), rule: 'rank' }).tiers)).toEqual([missing]);
    expect(valueTier({ scores: Float64Array.of(NaN) }).highCut).toBeUndefined();
  });

  it('takes names along when scores are missing', () => {
    const { tiers } = valueTier({
      scores: Float64Array.of(1, NaN, 1, 1),
      names: ['c', 'a', 'b', 'a'],
      rule: 'rank',
      highShare: 0.1,
      lowShare: 0.1,
    });
    expect(Array.from(tiers)).toEqual([low, missing, mid, high]);
  });

  it('cuts scores by the quantiles of another population', () => {
    const population = Float64Array.from({ length: 11 }, (_, index) => index);
    const { tiers } = valueTier({ scores: Float64Array.of(8, 7.99, 2, 2.01), population });
    expect(Array.from(tiers)).toEqual([high, mid, low, mid]);
  });

  it('refuses shares outside 0 to 1, and a population under rank', () => {
    const values = Float64Array.of(1, 2);
    expect(() => valueTier({ scores: values, highShare: 20 })).toThrow('tier.shareOutOfRange');
    expect(() => valueTier({ scores: values, lowShare: NaN })).toThrow('tier.shareOutOfRange');
    expect(() => valueTier({ scores: values, population: Float64Array.of(1), rule: 'rank' })).toThrow(
      'tier.rankNeedsOwnPopulation',
    );
  });
});
