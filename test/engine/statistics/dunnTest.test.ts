import { dunnTest } from '../../../src/engine/statistics/dunnTest';
import { expectFigures, figuresOf } from './figures';

describe('dunnTest', () => {
  it.each(figuresOf('dunnTest'))('agrees with Dunn (1964) written out with numpy: $description', (figure) => {
    const [groups] = figure.arguments as [number[][]];
    expectFigures(dunnTest(groups), figure.expected);
  });

  it('keeps the numbers of the groups when one is empty', () => {
    expect(dunnTest([[1, 2], [], [3, 4]]).map(({ first, second }) => [first, second])).toEqual([[0, 2]]);
  });

  it('has no pairs where all values are equal', () => {
    expect(dunnTest([[1, 1], [1]])).toEqual([]);
  });
});
