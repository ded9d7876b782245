import fc from 'fast-check';
import { formatNumber } from '../../../src/report/text/formatNumber';

const digits = (count: number) => ({ minimumFractionDigits: count, maximumFractionDigits: count });
const formats: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  count: digits(0),
  one: digits(1),
  ratio: digits(2),
  score: digits(3),
  rate0: { style: 'percent', ...digits(0) },
  rate: { style: 'percent', ...digits(1) },
  rate2: { style: 'percent', ...digits(2) },
  number: { maximumSignificantDigits: 6 },
};

describe('formatNumber', () => {
  it('writes a number in each style', () => {
    const styles = Object.keys(formats).map((format) => formatNumber('en', 1234.5678, format));
    expect(styles.join('|')).toBe(
      '1,235|1,234.6|1,234.57|1,234.568|123,457%|123,456.8%|123,456.78%|1,234.57',
    );
  });

  it('throws for a style that there is not', () => {
    expect(() => formatNumber('en', 1, 'colour')).toThrow(RangeError);
  });

  it('rounds halves away from zero by the digits that a person sees', () => {
    // 1.005 is a little less than that in binary, and Excel shows 1.01 all the same.
    expect(formatNumber('en', 1.005, 'ratio')).toBe('1.01');
    expect(
      [4.5, 180, 129.99999999, 113.33, -0.25].map((value) => formatNumber('en', value, 'tenth')),
    ).toEqual(['4.5', '180', '130', '113.3', '-0.3']);
    expect(formatNumber('en', 0.7005, 'rate')).toBe('70.1%');
    expect(formatNumber('en', -2.5, 'count')).toBe('-3');
  });

  it.each(['en', 'zh-CN'] as const)(
    'writes what Intl.NumberFormat writes in %s, whatever the number',
    (locale) => {
      const decimal = fc
        .tuple(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.integer({ min: 0, max: 8 }))
        .map(([whole, decimals]) => whole / 10 ** decimals);
      const value = fc.oneof(
        decimal,
        fc.double({ noDefaultInfinity: true }),
        fc.double({ min: 0, max: 2e6 }),
      );
      for (const [format, options] of Object.entries(formats)) {
        const formatter = new Intl.NumberFormat(locale, options);
        fc.assert(
          fc.property(value, (number) => {
            expect(formatNumber(locale, number, format)).toBe(formatter.format(number));
          }),
          { numRuns: 400 },
        );
      }
    },
  );
});
