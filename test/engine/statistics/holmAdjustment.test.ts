import { holmAdjustment } from '../../../src/engine/statistics/holmAdjustment';
import { expectFigures, figuresOf } from './figures';

describe('holmAdjustment', () => {
  it.each(figuresOf('holmAdjustment'))('agrees with the definition: $description', (figure) => {
    const [pValues] = figure.arguments as [number[]];
    expectFigures(holmAdjustment(pValues), figure.expected);
  });

  it('never makes a p-value smaller', () => {
    const pValues = [0.4, 0.01, 0.2];
    holmAdjustment(pValues).forEach((adjusted, index) =>
      expect(adjusted).toBeGreaterThanOrEqual(pValues[index]!),
    );
  });

  it('gives nothing for nothing', () => {
    expect(holmAdjustment([])).toEqual([]);
  });
});
