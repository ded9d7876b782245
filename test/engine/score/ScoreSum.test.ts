import * as fc from 'fast-check';
import { compositeScore } from '../../../src/engine/score/compositeScore';
import { ScoreSum } from '../../../src/engine/score/ScoreSum';

function sumOf(...terms: readonly (readonly [number, number])[]): number {
  const sum = new ScoreSum(1);
  for (const [weight, value] of terms) sum.add(Float64Array.of(value), weight);
  return sum.finish()[0]!;
}

describe('ScoreSum', () => {
  it('makes equal scores equal numbers', () => {
    expect(sumOf([0.1, 1], [0.2, 1])).toBe(0.3);
    expect(sumOf([0.5, 0.2], [0.3, 0], [-0.1, 1])).toBe(0);
    expect(sumOf([0.5, 0.1], [0.3, 0.5], [0.2, 0])).toBe(sumOf([0.5, 0], [0.3, 0], [0.2, 1]));
  });
  it('leaves a single column as it is', () =>
    expect(sumOf([1, 123456789.123456789])).toBe(123456789.123456789));
  it('keeps fourteen digits of the size of the row, large or small', () => {
    expect(sumOf([1, 1e9], [1, 0.123456])).toBe(1000000000.12346);
    expect(sumOf([1, 1e-9], [1, 2e-9])).toBe(3e-9);
  });
  it('knows no score where a value is missing', () => expect(sumOf([1, NaN], [1, 1])).toBeNaN());
  it('gives 0 where all values are 0', () => expect(sumOf([0.5, 0], [0.5, 0])).toBe(0));
});

const column = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 });

describe('compositeScore', () => {
  it('is the same number in every order of the metrics, and so are its ties (1,000 tables)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(column, fc.integer({ min: 1, max: 100 })), { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (metrics, random) => {
          const shuffled = [...metrics]
            .map((metric) => [random.next().value, metric] as const)
            .sort(([a], [b]) => a - b)
            .map(([, metric]) => metric);
          const scoresOf = (list: typeof metrics) =>
            compositeScore({
              metrics: list.map(([values]) => Float64Array.from(values)),
              weights: list.map(([, weight]) => weight),
            }).scores;
          expect(scoresOf(shuffled)).toEqual(scoresOf(metrics));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives rows with the same weighted sum the same score', () => {
    // 0.5 x 0.1 + 0.3 x 0.5 = 0.2 x 1, and so on: all but the first and last row, which set the scales, reach 0.2.
    const metrics = [
      [0, 0.1, 0, 0.4, 0.2, 1],
      [0, 0.5, 0, 0, 0.2, 1],
      [0, 0, 1, 0, 0.2, 1],
    ].map((values) => Float64Array.from(values));
    const { scores } = compositeScore({ metrics, weights: [0.5, 0.3, 0.2] });
    expect(Array.from(scores)).toEqual([0, 0.2, 0.2, 0.2, 0.2, 1]);
  });
});
