import {
  studentCumulative,
  twoSidedStudentProbability,
} from '../../../src/engine/statistics/studentCumulative';
import { expectFigures, figuresOf } from './figures';

describe('studentCumulative', () => {
  it.each(figuresOf('studentCumulative'))('agrees with scipy t.cdf: $description', (figure) => {
    const [t, degreesOfFreedom] = figure.arguments as [number, number];
    expectFigures(studentCumulative(t, degreesOfFreedom), figure.expected);
  });

  it('gives both tails together', () => {
    expect(twoSidedStudentProbability(-2.228138852, 10)).toBeCloseTo(0.05, 9);
  });
});
