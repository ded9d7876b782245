import { relativeRisk } from '../../../src/engine/statistics/relativeRisk';
import { expectFigures, figuresOf } from './figures';

describe('relativeRisk', () => {
  it.each(figuresOf('relativeRisk'))('agrees with scipy relative_risk: $description', (figure) => {
    const [events, total, otherEvents, otherTotal, level] = figure.arguments as [
      number,
      number,
      number,
      number,
      number,
    ];
    expectFigures(relativeRisk(events, total, otherEvents, otherTotal, level), figure.expected);
  });

  it('has no interval without an event in the first group', () => {
    expect(relativeRisk(0, 10, 5, 10)).toEqual({ ratio: 0, interval: undefined });
  });

  it('is undefined without an event in the second group or with an empty group', () => {
    expect(relativeRisk(1, 10, 0, 10)).toBeUndefined();
    expect(relativeRisk(0, 0, 5, 10)).toBeUndefined();
  });
});
