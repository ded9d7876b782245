import { etaSquared } from '../../../src/engine/statistics/etaSquared';
import { expectFigures, figuresOf } from './figures';

describe('etaSquared', () => {
  it.each(figuresOf('etaSquared'))('agrees with numpy: $description', (figure) => {
    const [groups] = figure.arguments as [number[][]];
    expectFigures(etaSquared(groups), figure.expected);
  });

  it('is undefined for constants and for nothing', () => {
    expect(etaSquared([[0.1, 0.1], [0.1]])).toBeUndefined();
    expect(etaSquared([])).toBeUndefined();
  });

  it('is 1 where groups explain everything', () => {
    expect(
      etaSquared([
        [1, 1],
        [2, 2],
      ]),
    ).toBe(1);
  });
});
