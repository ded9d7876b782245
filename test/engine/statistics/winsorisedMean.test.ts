import { winsorisedMean } from '../../../src/engine/statistics/winsorisedMean';
import { expectFigures, figuresOf } from './figures';

describe('winsorisedMean', () => {
  it.each(figuresOf('winsorisedMean'))('agrees with numpy clip at quantiles: $description', (figure) => {
    const [values, lower, upper] = figure.arguments as [number[], number, number];
    expectFigures(winsorisedMean(values, lower, upper), figure.expected);
  });

  it('is undefined for an empty list', () => {
    expect(winsorisedMean([])).toBeUndefined();
  });
});
