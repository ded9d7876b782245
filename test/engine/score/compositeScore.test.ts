import * as fc from 'fast-check';
import { compositeScore } from '../../../src/engine/score/compositeScore';
import { normalise } from '../../../src/engine/score/normalise';

const sales = Float64Array.of(1200, 50_000, 98_000, 7000);
const adoption = Float64Array.of(0.3, 0.9, 1, 0.5);

describe('compositeScore', () => {
  it('adds weighted metrics: the formula written out, but for rounding', () => {
    const { scores, weights } = compositeScore({ metrics: [sales, adoption], weights: [4, 3] });
    sales.forEach((value, row) => {
      const first = weights[0]! * ((value - 1200) / (98_000 - 1200));
      const second = weights[1]! * ((adoption[row]! - 0.3) / (1 - 0.3));
      expect(scores[row]).toBeCloseTo(first + second, 13);
    });
  });

  it('gives what normalised columns give when they are added up', () => {
    const metrics = [sales, adoption, sales];
    const methods = ['winsor', 'rank', 'zscore'] as const;
    const { scores, weights } = compositeScore({
      metrics,
      methods: [...methods],
      directions: ['lower', 'higher', 'higher'],
    });
    const columns = metrics.map((values, index) =>
      normalise(values, methods[index]!, index === 0 ? 'lower' : 'higher'),
    );
    scores.forEach((score, row) => {
      expect(score).toBeCloseTo(
        weights[0]! * columns[0]![row]! + weights[1]! * columns[1]![row]! + weights[2]! * columns[2]![row]!,
        13,
      );
    });
  });

  it('has no score where a metric is missing, and the other rows keep theirs', () => {
    const withHole = compositeScore({ metrics: [sales, Float64Array.of(0.3, NaN, 1, 0.5)] }).scores;
    const full = compositeScore({ metrics: [sales, adoption] }).scores;
    expect(withHole[1]).toBeNaN();
    expect([withHole[0], withHole[2], withHole[3]]).toEqual([full[0], full[2], full[3]]);
  });

  it('takes 0.5 for a constant metric, but not where it is missing', () => {
    const { scores } = compositeScore({ metrics: [Float64Array.of(3, 3, NaN)] });
    expect(Array.from(scores)).toEqual([0.5, 0.5, NaN]);
  });

  it('subtracts a metric with a negative weight', () => {
    const { scores } = compositeScore({ metrics: [sales, adoption], weights: [3, -1] });
    expect(scores[2]).toBe(0.75 - 0.25);
    expect(scores[0]).toBe(0);
  });

  it('moves rows with their scores when rows change places', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('minmax' as const, 'winsor' as const, 'rank' as const, 'none' as const),
        (list, methods) => {
          const score = (data: [number, number][]) =>
            Array.from(
              compositeScore({
                metrics: [Float64Array.from(data, (row) => row[0]), Float64Array.from(data, (row) => row[1])],
                methods,
              }).scores,
            );
          expect(score([...list].reverse())).toEqual(score(list).reverse());
        },
      ),
    );
  });

  it('does not depend on the unit of a metric under min-max', () => {
    const inYuan = compositeScore({ metrics: [sales, adoption] }).scores;
    const inCents = compositeScore({ metrics: [sales.map((value) => value * 100), adoption] }).scores;
    inYuan.forEach((score, row) => expect(inCents[row]).toBeCloseTo(score, 12));
  });

  it.each([
    [{ metrics: [] }, 'score.noMetric'],
    [{ metrics: [sales], population: [sales, sales] }, 'score.populationWidth'],
    [{ metrics: [sales], methods: ['rank', 'rank'] as const }, 'score.methodCount'],
    [{ metrics: [sales], directions: [] }, 'score.directionCount'],
    [{ metrics: [sales], weights: [1, 2] }, 'score.weightCount'],
  ])('refuses %j with %s', (request, code) => {
    expect(() => compositeScore(request)).toThrow(code);
  });
});
