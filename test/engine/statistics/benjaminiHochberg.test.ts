import { holmAdjustment } from '../../../src/engine/statistics/holmAdjustment';
import { benjaminiHochberg } from '../../../src/engine/statistics/benjaminiHochberg';
import { expectFigures, figuresOf } from './figures';

describe('benjaminiHochberg', () => {
  it.each(figuresOf('benjaminiHochberg'))('agrees with the definition: $description', (figure) => {
    const [pValues] = figure.arguments as [number[]];
    expectFigures(benjaminiHochberg(pValues), figure.expected);
  });

  it('is never stricter than Holm', () => {
    const pValues = [0.4, 0.01, 0.2, 0.03, 0.02];
    const strict = holmAdjustment(pValues);
    benjaminiHochberg(pValues).forEach((q, index) => expect(q).toBeLessThanOrEqual(strict[index]!));
  });
});
