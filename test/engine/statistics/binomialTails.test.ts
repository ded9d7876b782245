import { binomialTails } from '../../../src/engine/statistics/binomialTails';
import { expectFigures, figuresOf } from './figures';

it.each(figuresOf('binomialTails'))('agrees with scipy binom: $description', (figure) => {
  const [successes, trials, rate] = figure.arguments as [number, number, number];
  expectFigures(binomialTails(successes, trials, rate), figure.expected);
});

it('says that none or more, and all or fewer, are certain', () => {
  expect(binomialTails(0, 5, 0.2).atLeast).toBe(1);
  expect(binomialTails(5, 5, 0.2).atMost).toBe(1);
});
