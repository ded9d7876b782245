import { designEffects } from '../../../src/engine/statistics/designEffects';
import { expected, groups, sumsOf } from './clusteredGroups';
import { expectFigures } from './figures';

it('agrees with pandas on groups of every kind', () => {
  expectFigures(designEffects(sumsOf(groups)), expected.designEffects);
});

it('is 1 for single records, which no cluster can make alike', () => {
  const singles = Array.from({ length: 8 }, (_, row) => [row % 2, 1] as const);
  expect(designEffects(sumsOf([singles]))[0]).toBeCloseTo(8 / 7, 12);
  expect(designEffects(sumsOf([singles.slice(0, 4)]))[0]).toBe(1);
});

it('is nothing for a group without trials', () => {
  expect(designEffects(sumsOf([[]]))).toEqual(Float64Array.of(NaN));
});
