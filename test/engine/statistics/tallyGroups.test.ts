import { expect, test } from '@jest/globals';
import { countGroups, sumGroups } from '../../../src/engine/statistics/tallyGroups';

test('countGroups and sumGroups have a place for a group without rows', () => {
  expect(Array.from(countGroups([1, 0, 1], 3))).toEqual([1, 2, 0]);
  expect(Array.from(sumGroups([5, 7, 1], [1, 0, 1], 3))).toEqual([7, 6, 0]);
});

test('no rows are groups of nothing', () => {
  expect(Array.from(countGroups([], 2))).toEqual([0, 0]);
  expect(Array.from(sumGroups([], [], 2))).toEqual([0, 0]);
});
