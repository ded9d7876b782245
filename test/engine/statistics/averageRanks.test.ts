import * as fc from 'fast-check';
import { averageRanks } from '../../../src/engine/statistics/averageRanks';
import { expectFigures, figuresOf } from './figures';

describe('averageRanks', () => {
  it.each(figuresOf('averageRanks'))('agrees with scipy rankdata average: $description', (figure) => {
    const [values] = figure.arguments as [number[]];
    expectFigures(averageRanks(values), figure.expected);
  });

  it('adds up to n (n + 1) / 2 whatever ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 }), (values) => {
        const total = averageRanks(values).reduce((all, rank) => all + rank, 0);
        expect(total).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});
