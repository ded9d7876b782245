import { chiSquareUpperTail } from '../../../src/engine/statistics/chiSquareUpperTail';
import { expectFigures, figuresOf } from './figures';

describe('chiSquareUpperTail', () => {
  it.each(figuresOf('chiSquareUpperTail'))('agrees with scipy chi2.sf: $description', (figure) => {
    const [statistic, degreesOfFreedom] = figure.arguments as [number, number];
    expectFigures(chiSquareUpperTail(statistic, degreesOfFreedom), figure.expected);
  });

  it('keeps small p-values', () => {
    expect(chiSquareUpperTail(200, 1)).toBeCloseTo(2.08848758e-45, 52);
  });
});
