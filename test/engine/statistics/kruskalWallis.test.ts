import { kruskalWallis } from '../../../src/engine/statistics/kruskalWallis';
import { expectFigures, figuresOf } from './figures';

describe('kruskalWallis', () => {
  it.each(figuresOf('kruskalWallis'))('agrees with scipy kruskal: $description', (figure) => {
    const [groups] = figure.arguments as [number[][]];
    expectFigures(kruskalWallis(groups), figure.expected);
  });

  it('is undefined below two filled groups and where all values are equal', () => {
    expect(kruskalWallis([[1, 2, 3], []])).toBeUndefined();
    expect(
      kruskalWallis([
        [2, 2],
        [2, 2, 2],
      ]),
    ).toBeUndefined();
    expect(kruskalWallis([])).toBeUndefined();
  });

  it('leaves empty groups out of the degrees of freedom', () => {
    expect(kruskalWallis([[1, 2], [], [3, 4]])!.degreesOfFreedom).toBe(1);
  });
});
