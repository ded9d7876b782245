import { minimumRanks } from '../../../src/engine/statistics/minimumRanks';
import { expectFigures, figuresOf } from './figures';

describe('minimumRanks', () => {
  it.each(figuresOf('minimumRanks'))('agrees with scipy rankdata min: $description', (figure) => {
    const [values] = figure.arguments as [number[]];
    expectFigures(minimumRanks(values), figure.expected);
  });

  it('gives ties the rank of the first of them', () => {
    expect(Array.from(minimumRanks([5, 3, 5, 1, 3]))).toEqual([4, 2, 4, 1, 2]);
  });
});
