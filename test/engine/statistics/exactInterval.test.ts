import { exactInterval } from '../../../src/engine/statistics/exactInterval';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';
import { expectFigures, figuresOf } from './figures';

it.each(figuresOf('exactInterval'))('agrees with scipy binomtest exact: $description', (figure) => {
  const [successes, trials, level] = figure.arguments as [number, number, number];
  expectFigures(exactInterval(successes, trials, level), figure.expected);
});

it('takes counts that are not whole, between those of the whole ones beside them', () => {
  const at = (successes: number) => exactInterval(successes, 20)!.low;
  expect(at(3.5)).toBeGreaterThan(at(3));
  expect(at(3.5)).toBeLessThan(at(4));
});

it('is undefined without trials, and wider than the interval that is right on average only', () => {
  expect(exactInterval(0, 0)).toBeUndefined();
  expect(exactInterval(3, 30)!.low).toBeLessThan(wilsonInterval(3, 30)!.low);
});
