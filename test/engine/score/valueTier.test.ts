import * as fc from 'fast-check';
import { cutsOfShares, tierCode, valueTier } from '../../../src/engine/score/valueTier';

const { high, mid, low, missing } = tierCode;
const fifths = { highs: [0.2], low: 0.2 };
const scores = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 60 })
  .map((list) => Float64Array.from(list, (value) => value / 10));
const share = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);

function sizes(tiers: Uint8Array) {
  return [high, mid, low].map((tier) => tiers.filter((code) => code === tier).length);
}

describe('valueTier', () => {
  it('by rank gives exactly ceil(share * n) for every share and size: none for a share of 0', () => {
    fc.assert(
      fc.property(
        scores,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (values, top, bottom) => {
          const tiers = valueTier({
            scores: values,
            shares: { highs: [top / 100], low: bottom / 100 },
            rule: 'rank',
          });
          const count = values.length;
          const wanted = (percent: number) => Math.floor((percent * count + 99) / 100);
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
        const tiers = valueTier({ scores: values, shares: { highs: [highShare], low: lowShare } });
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
    const cut = (share: number) => cutsOfShares(values, { highs: [share] })!.highs[0]!;
    const count = (share: number) =>
      sizes(valueTier({ scores: values, shares: { highs: [share], low: 0.2 } }))[0];
    expect([cut(0.35), count(0.35)]).toEqual([0.05 + (tied - 0.05) * 0.5, 4]);
    expect([cut(0.25), count(0.25)]).toEqual([tied, 4]);
  });

  it('ranks nobody where the cuts coincide, only what lies truly above or below them', () => {
    const sparse = Float64Array.from({ length: 193 }, (_, row) => (row < 12 ? 0.1 + row : 0));
    const tiers = valueTier({ scores: sparse, shares: fifths });
    expect(sizes(tiers)).toEqual([12, 181, 0]);
    expect(sizes(valueTier({ scores: sparse.map((score) => -score), shares: fifths }))).toEqual([0, 181, 12]);
    expect(Array.from(valueTier({ scores: Float64Array.of(3, 3, 3), shares: fifths }))).toEqual([
      mid,
      mid,
      mid,
    ]);
  });

  it('ranks nobody above the lowest score of all, whether or not a low tier is asked for', () => {
    const sparse = Float64Array.of(5, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (const shares of [fifths, { highs: [0.2], low: 0 }, { highs: [0.2] }]) {
      expect(sizes(valueTier({ scores: sparse, shares }))).toEqual([1, 9, 0]);
    }
  });

  it('takes nobody for a share of 0 and everybody for one of 1, by either rule', () => {
    const values = Float64Array.of(1, 2, 3, 4);
    for (const rule of ['percentile', 'rank'] as const) {
      const parted = (top: number, bottom: number) =>
        sizes(valueTier({ scores: values, shares: { highs: [top], low: bottom }, rule }));
      expect(parted(0, 0)).toEqual([0, 4, 0]);
      expect(parted(1, 0)).toEqual([4, 0, 0]);
      expect(parted(0, 1)).toEqual([0, 0, 4]);
    }
  });

  it('parts as many tiers as there are shares, and what they leave', () => {
    const values = Float64Array.from({ length: 20 }, (_, row) => row);
    for (const rule of ['percentile', 'rank'] as const) {
      const quarters = valueTier({ scores: values, shares: { highs: [0.25, 0.25, 0.25] }, rule });
      expect([0, 1, 2, 3].map((tier) => quarters.filter((code) => code === tier).length)).toEqual([
        5, 5, 5, 5,
      ]);
    }
    const tenths = valueTier({
      scores: values,
      shares: { highs: new Array<number>(9).fill(0.1) },
      rule: 'rank',
    });
    expect(Array.from(tenths)).toEqual(Array.from(values, (_, row) => 9 - Math.floor(row / 2)));
  });

  it('by rank puts a single row into the high tier', () => {
    expect(Array.from(valueTier({ scores: Float64Array.of(3), shares: fifths, rule: 'rank' }))).toEqual([
      high,
    ]);
  });

  it('by rank orders equal scores by name', () => {
    const values = Float64Array.of(9, 8, 0, 0, 0, 0, 0, 0, 0, 0);
    const names = ['a', 'b', 'h', 'g', 'f', 'e', 'd', 'c', '立', '丁'];
    const tiers = valueTier({ scores: values, shares: fifths, rule: 'rank', names });
    expect(tiers.indexOf(low)).toBe(8);
    expect(sizes(tiers)).toEqual([2, 6, 2]);
  });

  it('gives missing scores no tier and counts them nowhere', () => {
    for (const rule of ['rank', 'percentile'] as const) {
      const tiers = valueTier({ scores: Float64Array.of(NaN, 5, 4, NaN, 3, 2, 1), shares: fifths, rule });
      expect(Array.from(tiers)).toEqual([missing, high, mid, missing, mid, mid, low]);
      expect(Array.from(valueTier({ scores: Float64Array.of(NaN), shares: fifths, rule }))).toEqual([
        missing,
      ]);
    }
    expect(cutsOfShares(Float64Array.of(NaN), fifths)).toBeUndefined();
  });

  it('takes names along when scores are missing', () => {
    const tiers = valueTier({
      scores: Float64Array.of(1, NaN, 1, 1),
      names: ['c', 'a', 'b', 'a'],
      rule: 'rank',
      shares: { highs: [0.1], low: 0.1 },
    });
    expect(Array.from(tiers)).toEqual([low, missing, mid, high]);
  });

  it('cuts scores by the quantiles of another population', () => {
    const population = Float64Array.from({ length: 11 }, (_, index) => index);
    const tiers = valueTier({ scores: Float64Array.of(8, 7.99, 2, 2.01), population, shares: fifths });
    expect(Array.from(tiers)).toEqual([high, mid, low, mid]);
  });

  it('refuses shares outside 0 to 1, and a population under rank', () => {
    const values = Float64Array.of(1, 2);
    expect(() => valueTier({ scores: values, shares: { highs: [20] } })).toThrow('tier.shareOutOfRange');
    expect(() => valueTier({ scores: values, shares: { highs: [0.2], low: NaN } })).toThrow(
      'tier.shareOutOfRange',
    );
    const population = Float64Array.of(1);
    expect(() => valueTier({ scores: values, population, shares: fifths, rule: 'rank' })).toThrow(
      'tier.rankNeedsOwnPopulation',
    );
  });
});
