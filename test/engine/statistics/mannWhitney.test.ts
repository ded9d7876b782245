import { mannWhitney } from '../../../src/engine/statistics/mannWhitney';
import { expectFigures, figuresOf } from './figures';

describe('mannWhitney', () => {
  it.each(figuresOf('mannWhitney'))('agrees with scipy mannwhitneyu, asymptotic: $description', (figure) => {
    const [first, second] = figure.arguments as [number[], number[]];
    expectFigures(mannWhitney(first, second), figure.expected);
  });

  it('is undefined for an empty sample and where all values are equal', () => {
    expect(mannWhitney([], [1])).toBeUndefined();
    expect(mannWhitney([2, 2], [2])).toBeUndefined();
  });

  it('turns round when the samples change places', () => {
    const forth = mannWhitney([1, 5, 7], [2, 3, 9, 11])!;
    const back = mannWhitney([2, 3, 9, 11], [1, 5, 7])!;
    expect(back.pValue).toBe(forth.pValue);
    expect(back.probabilityOfSuperiority).toBeCloseTo(1 - forth.probabilityOfSuperiority, 12);
  });
});
