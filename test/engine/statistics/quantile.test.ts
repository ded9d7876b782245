import * as fc from 'fast-check';
import {
  quantile,
  quantileOfSorted,
  quantiles,
  type QuantileRule,
} from '../../../src/engine/statistics/quantile';
import { expectFigures, figuresOf } from './figures';

const share = fc.double({ min: 0, max: 1, noNaN: true });
// 0 and -0 are one number to a quantile but not to toBe.
const numbers = fc.array(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
  { minLength: 1, maxLength: 60 },
);

describe('quantile', () => {
  it.each(figuresOf('quantile'))('agrees with numpy (linear, inverted_cdf): $description', (figure) => {
    const [values, p, rule] = figure.arguments as [number[], number, QuantileRule];
    expectFigures(quantile(values, p, rule), figure.expected);
  });

  it('keeps ties at a cut: where both neighbours are equal the quantile is that very value', () => {
    const tied = 0.05330882352941176;
    const values = [0.01, 0.02, tied, tied, tied, 0.9, 0.95];
    for (let p = 0.34; p < 0.66; p += 0.01) expect(quantile(values, p)).toBe(tied);
  });

  it('is undefined for an empty list', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('refuses a share outside 0 to 1', () => {
    expect(() => quantile([1], 1.2)).toThrow('quantileShareOutOfRange');
    expect(() => quantile([1], Number.NaN)).toThrow('quantileShareOutOfRange');
  });

  it('gives the same bits for sorted and unsorted values, a list and a typed array', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = Float64Array.from(values).sort();
        expect(quantileOfSorted(sorted, p)).toBe(quantile(values, p));
        expect(quantileOfSorted(sorted, p, 'lower')).toBe(quantile(Float64Array.from(values), p, 'lower'));
      }),
    );
  });

  it('rises with the share and stays within the values', () => {
    fc.assert(
      fc.property(numbers, fc.tuple(share, share), (values, [one, other]) => {
        const low = quantile(values, Math.min(one, other))!;
        const high = quantile(values, Math.max(one, other))!;
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('with the lower rule is a value that the wanted share reaches, and the smallest such', () => {
    fc.assert(
      fc.property(numbers, share, (values, p) => {
        const cut = quantile(values, p, 'lower')!;
        const shareUpTo = (limit: number) => values.filter((value) => value <= limit).length / values.length;
        expect(values).toContain(cut);
        expect(shareUpTo(cut)).toBeGreaterThanOrEqual(p);
        const smaller = values.filter((value) => value < cut);
        if (smaller.length > 0) expect(shareUpTo(Math.max(...smaller))).toBeLessThan(p);
      }),
    );
  });

  it('gives several at once with the bits of one at a time', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.array(share),
        fc.constantFrom<QuantileRule>('inc', 'lower'),
        (values, shares, rule) => {
          expect(quantiles(values, shares, rule)).toEqual(shares.map((p) => quantile(values, p, rule)));
        },
      ),
    );
    expect(quantiles([], [0.5])).toBeUndefined();
    expect(() => quantiles([1], [0.5, -0.1])).toThrow('quantileShareOutOfRange');
  });

  it('interpolates between neighbours far apart in a long list', () => {
    const values = Float64Array.from({ length: 10_001 }, (_, row) => (row < 5001 ? row : 1e6 + row));
    expect(quantile(values, 5000.5 / 10_000)).toBe((5000 + 1_005_001) / 2);
  });
});
