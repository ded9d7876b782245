import { readGrid } from '../../../src/functions/arguments/readGrid';
import { evaluate } from '../../../src/functions/evaluate';
import { readReference } from '../../../src/functions/reference/readReference';

const reference = [
  ['投效分析参照', 'Sales'],
  ['来源', 'S!B2:B4'],
  ['日期', '2026-01-31'],
  ['个数', 3],
  ['均值', 20],
  ['标准差', 10],
  ['', '参照数值'],
  [1, 10],
  [2, 20],
  [3, 30],
];

describe('readReference', () => {
  it('reads the values, in whichever language it was saved', () => {
    expect(Array.from(readReference(readGrid(reference)!)!.values[0]!)).toEqual([10, 20, 30]);
    expect(readReference(readGrid([['Sales', 1]])!)).toBeUndefined();
  });

  it('takes the values alone for the population that they are', () => {
    expect(readReference(readGrid(reference.slice(7).map((row) => row.slice(1)))!)).toBeUndefined();
  });

  it('keeps mean and spread where only percentiles are kept', () => {
    const percentiles = Array.from({ length: 101 }, (_, row) => [row + 1, row]);
    const large = [
      ...reference.slice(0, 3),
      ['n', 5000],
      ['m', 50],
      ['s', 29],
      reference[6]!,
      ...percentiles,
    ];
    expect(readReference(readGrid(large)!)!.moments).toEqual([{ mean: 50, standardDeviation: 29 }]);
    expect(readReference(readGrid(reference)!)!.moments).toEqual([undefined]);
  });

  it('refuses a part of a reference, and cohorts beside one', () => {
    for (const part of [
      reference.slice(0, 9),
      reference.slice(0, 4),
      reference.map((row) => row.slice(0, 1)),
      // Without its labels, its first rows, or both: count, mean and deviation would be values of the population.
      reference.map((row) => row.slice(1)),
      reference.slice(1),
      reference.slice(3).map((row) => row.slice(1)),
      reference.slice(5).map((row) => row.slice(1)),
      [['', ''], ...reference],
    ]) {
      expect(() => readReference(readGrid(part)!)).toThrow('reference.broken');
    }
    expect(() =>
      evaluate({ name: 'PERCENTILE_COHORT', arguments: [[[15]], reference, [['a']], [['a']]] }, 'en'),
    ).toThrow('A saved reference has no cohorts.');
  });

  it('of several metrics is refused where one list is compared', () => {
    const two = reference.map((row) => [...row, row[1]!]);
    for (const name of ['PERCENTILE_COHORT', 'VALUE_TIER'] as const) {
      expect(() => evaluate({ name, arguments: [[[15]], two] }, 'en')).toThrow(
        'The saved reference holds 2 metrics.',
      );
    }
  });

  it('keeps the zeros that it was saved with, whatever the formula says of those in its rows', () => {
    const withZero = reference.map((row) => (row[1] === 10 ? [1, 0] : row));
    const rank = (ignoreZeros: boolean) =>
      evaluate(
        { name: 'PERCENTILE_COHORT', arguments: [[[0], [10]], withZero, null, null, null, ignoreZeros] },
        'en',
      );
    expect(rank(false)).toEqual([[0], [0.25]]);
    expect(rank(true)).toEqual([[expect.stringMatching(/^#N\/A/)], [0.25]]);
  });

  it('stands where a population stands', () => {
    const ranks = evaluate({ name: 'PERCENTILE_COHORT', arguments: [[[15]], reference] }, 'en');
    expect(ranks).toEqual([[0.25]]);
    const scores = evaluate({ name: 'COMPOSITE_SCORE', arguments: [[[15]], null, null, reference] }, 'en');
    expect(scores).toEqual([[0.25]]);
    const tiers = evaluate({ name: 'VALUE_TIER', arguments: [[[30]], reference] }, 'en');
    expect(tiers).toEqual([['High']]);
  });
});
