import { fisherExactTest } from '../../../src/engine/statistics/fisherExactTest';
import { expectFigures, figuresOf } from './figures';

describe('fisherExactTest', () => {
  it.each(figuresOf('fisherExactTest'))('agrees with scipy fisher_exact: $description', (figure) => {
    const [events, total, otherEvents, otherTotal] = figure.arguments as [number, number, number, number];
    expectFigures(fisherExactTest(events, total, otherEvents, otherTotal), figure.expected, 1e-9);
  });

  it('is the same whichever group comes first, and for events as for what is left of them', () => {
    const p = fisherExactTest(3, 11, 40, 90);
    expect(fisherExactTest(40, 90, 3, 11)).toBeCloseTo(p, 12);
    expect(fisherExactTest(8, 11, 50, 90)).toBeCloseTo(p, 12);
  });

  it('is 1 where only one table is possible', () => {
    expect(fisherExactTest(0, 0, 5, 9)).toBe(1);
    expect(fisherExactTest(0, 4, 0, 9)).toBe(1);
    expect(fisherExactTest(4, 4, 9, 9)).toBe(1);
  });

  it('needs no factorial of a million', () => {
    expect(fisherExactTest(150_000, 300_000, 350_000, 700_000)).toBe(1);
    expect(fisherExactTest(160_000, 300_000, 340_000, 700_000)).toBeLessThan(1e-100);
  });
});
