import * as fc from 'fast-check';
import { scaleWeights } from '../../../src/engine/score/scaleWeights';

describe('scaleWeights', () => {
  it('weighs all metrics the same without weights', () => {
    expect(scaleWeights(undefined, 4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('leaves the weights of the published scores as they are, bit for bit', () => {
    expect(scaleWeights([0.4, 0.35, 0.25], 3)).toEqual([0.4, 0.35, 0.25]);
    expect(scaleWeights([0.5, 0.25, 0.15, -0.1], 4)).toEqual([0.5, 0.25, 0.15, -0.1]);
  });

  it('makes absolute values sum to 1 and keeps signs and proportions', () => {
    const weights = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, (given) => {
        fc.pre(given.some((weight) => weight !== 0));
        const scaled = scaleWeights(given, given.length);
        expect(scaled.reduce((total, weight) => total + Math.abs(weight), 0)).toBeCloseTo(1, 12);
        scaled.forEach((weight, index) => expect(Math.sign(weight) + 0).toBe(Math.sign(given[index]!)));
      }),
    );
  });

  it('scales weights whose sum is beyond the largest number', () => {
    expect(scaleWeights([1e308, 1e308, -1e308, 1e308], 4)).toEqual([0.25, 0.25, -0.25, 0.25]);
    expect(scaleWeights([1.5e308, 0.5e308], 2)).toEqual([0.75, 0.25]);
  });

  it('says which weight is no number, counted from 1', () => {
    expect(() => scaleWeights([1, NaN, 2], 3)).toThrow(
      expect.objectContaining({ code: 'score.weightNotNumber', facts: { position: 2 } }),
    );
  });

  it.each([
    [[1, 2], 3, 'score.weightCount'],
    [[0, 0], 2, 'score.weightsAllZero'],
    [[1, NaN], 2, 'score.weightNotNumber'],
    [[1, Infinity], 2, 'score.weightNotNumber'],
  ])('refuses %j for %i metrics: %s', (weights, count, code) => {
    expect(() => scaleWeights(weights, count)).toThrow(code);
  });
});
