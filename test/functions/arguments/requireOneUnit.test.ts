import { evaluate } from '../../../src/functions/evaluate';
import { readNumberArgument } from '../../../src/functions/arguments/readNumberArgument';
import { requireOneUnit } from '../../../src/functions/arguments/requireOneUnit';

const read = (cells: unknown[][] | undefined) => readNumberArgument(cells, 'values', false);
const check = (values: unknown[][], population?: unknown[][], column?: number) => () =>
  requireOneUnit(
    [
      ['values', read(values)],
      ['population', read(population)],
    ],
    column,
  );

describe('requireOneUnit', () => {
  it('refuses a percent as text beside a plain number of the same argument', () => {
    expect(check([[0.5], ['90%'], [85]])).toThrow(
      expect.objectContaining({
        reason: 'input.percentAmongNumbers',
        facts: {
          ...{ argument: 'values', text: '90%', row: 2 },
          ...{ otherArgument: 'values', number: 85, otherRow: 3 },
        },
      }),
    );
  });

  it.each([
    ['values', [['90%']], [[50], [80]], 50],
    ['population', [[80]], [['50%'], ['90％']], 80],
  ])(
    'refuses one in %s beside a plain number of the other argument',
    (argument, values, population, number) => {
      expect(check(values, population)).toThrow(
        expect.objectContaining({ facts: expect.objectContaining({ argument, number }) }),
      );
    },
  );

  it.each([
    ['fractions beside percents', [['90%'], [0.8], [1.5]], undefined, undefined],
    ['percents above all', [['250%'], ['90%']], [['170%']], undefined],
    ['plain numbers', [[90], [0.8]], [[85]], undefined],
    ['another column', [['90%', 85]], [['80%', 70]], 1],
  ])('accepts %s', (_what, values, population, column) => {
    expect(check(values, population, column)).not.toThrow();
  });

  it('compares scores with the cuts that part them, but not with shares', () => {
    const tier = (scores: unknown[][], high: unknown, low: unknown, rule: string) => () =>
      evaluate({ name: 'VALUE_TIER', arguments: [scores, null, high, low, null, rule] }, 'en');
    expect(tier([['85%']], [[90, 60]], null, 'cuts')).toThrow(
      'Row 1 of scores holds "85%", which is a fraction, and row 1 of high 90, where the same is meant.',
    );
    expect(tier([[85], [95]], [[0.9]], '60%', 'cuts')).toThrow('Row 1 of low holds "60%"');
    expect(tier([['85%'], ['95%']], [[0.9]], '60%', 'cuts')()).toEqual([['Mid'], ['High']]);
    expect(tier([[85], [95]], '20%', '20%', 'percentile')()).toEqual([['Low'], ['High']]);
  });

  it('does not look at a column whose weight is 0', () => {
    const metrics = [
      ['80%', 1],
      [80, 2],
    ];
    const score = (weights: number[]) => () =>
      evaluate({ name: 'COMPOSITE_SCORE', arguments: [metrics, [weights]] }, 'en');
    expect(score([0, 1])()).toEqual([[0], [1]]);
    expect(score([1, 1])).toThrow('Row 1 of metrics holds "80%"');
  });

  it('reads a long column of percents in the time of one pass', () => {
    const values = Array.from({ length: 100_000 }, (_, row) => [`${row % 100}%`]);
    const start = performance.now();
    check(values)();
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
