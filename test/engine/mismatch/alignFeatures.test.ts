import { expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { buildTable } from './buildTable';

test('alignFeatures multiplies the correlations with priority and with performance; constants have none', () => {
  const table = buildTable({
    customer_id: ['a', 'b', 'c', 'd'],
    priority: [4, 3, 2, 1],
    sales: [1, 2, 3, 4],
    team_size: [5, 5, 5, 5],
    roi: [1, 2, null, 4],
  });
  const { alignment } = analyzeMismatch(table, defaultMismatchParameters);
  expect(alignment.map(({ feature, n }) => [feature, n])).toEqual([
    ['sales', 4],
    ['team_size', 4],
    ['roi', 3],
  ]);
  expect(alignment[0]).toMatchObject({
    withPriority: expect.closeTo(-1, 9),
    withPerformance: expect.closeTo(1, 9),
    alignment: expect.closeTo(-1, 9),
  });
  expect(alignment[1]).toMatchObject({ withPriority: undefined, alignment: undefined });
});
