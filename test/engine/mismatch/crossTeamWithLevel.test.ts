import { expect, test } from '@jest/globals';
import { crossTeamWithLevel } from '../../../src/engine/mismatch/crossTeamWithLevel';
import { grouping } from './buildTable';

test('crossTeamWithLevel crosses small and medium teams with executives and others; the rest is left out', () => {
  const level = grouping(['VP', 'Manager', 'C-Level', 'Owner', 'VP', null, 'VP', 'Manager']);
  const team = Float64Array.of(10.9, 3, 11, 50, 51, 5, 0, 2);
  const returns = Float64Array.of(4, 6, 8, 10, 99, 99, 99, NaN);
  const cells = crossTeamWithLevel(returns, team, level, Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7));
  expect(cells.map((cell) => [cell.team, cell.level, cell.n, cell.mean])).toEqual([
    ['small', 'executive', 1, 4],
    ['small', 'other', 1, 6],
    ['medium', 'executive', 1, 8],
    ['medium', 'other', 1, 10],
  ]);
  expect(cells.every(({ isLargeEnough }) => !isLargeEnough)).toBe(true);
});

test('crossTeamWithLevel reads a cell from 15 customers on', () => {
  const count = 29;
  const level = grouping(Array.from({ length: count }, (_value, index) => (index < 15 ? 'VP' : 'Manager')));
  const cells = crossTeamWithLevel(
    new Float64Array(count).fill(2),
    new Float64Array(count).fill(4),
    level,
    Int32Array.from({ length: count }, (_value, index) => index),
  );
  expect(cells.slice(0, 2).map(({ n, isLargeEnough }) => [n, isLargeEnough])).toEqual([
    [15, true],
    [14, false],
  ]);
});
