import { describe, expect, test } from '@jest/globals';
import { distributeLifecycle } from '../../../src/engine/mismatch/distributeLifecycle';
import { grouping } from './buildTable';

const watching = { watchedStages: ['Growth', 'Retention'], watchedShare: 0.6 };
// Customers 0 to 5 are mismatched, 6 to 8 matched, 9 is not in the top group.
const lifecycle = grouping([
  'Growth',
  'Growth',
  'Retention',
  'Maturity',
  null,
  'Growth',
  'Maturity',
  'Growth',
  null,
  'Churned',
]);
const placement = {
  mismatch: Int32Array.of(0, 1, 2, 3, 4, 5),
  top: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
};

describe('distributeLifecycle', () => {
  const { stages, watched } = distributeLifecycle(lifecycle, placement, watching);

  test('counts stages, most first, blank last, and leaves stages without top customers out', () => {
    expect(stages.map(({ stage, count, top }) => [stage, count, top])).toEqual([
      ['Growth', 3, 4],
      ['Maturity', 1, 2],
      ['Retention', 1, 1],
      ['', 1, 2],
    ]);
  });

  test('takes shares of all mismatched customers and rates of the top group of the stage', () => {
    expect(stages[0]).toMatchObject({ share: 0.5, rate: 0.75 });
    expect(stages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('takes the watched share among customers whose stage is known', () => {
    expect(watched).toMatchObject({ count: 4, known: 5, share: 0.8, topShare: 5 / 7, isThreat: true });
  });

  test('calls it a threat only above the line, not on it', () => {
    const onTheLine = distributeLifecycle(lifecycle, placement, { ...watching, watchedShare: 0.8 });
    expect(onTheLine.watched.isThreat).toBe(false);
  });

  test('has no share where the table names its stages otherwise, and one of 0 where only nobody is in them', () => {
    const otherwise = distributeLifecycle(lifecycle, placement, { ...watching, watchedStages: ['Grow'] });
    expect(otherwise.watched).toMatchObject({ share: undefined, topShare: undefined, isThreat: false });
    const nobody = distributeLifecycle(lifecycle, placement, { ...watching, watchedStages: ['Churned'] });
    expect(nobody.watched).toMatchObject({ share: 0, topShare: 0 });
  });

  test('has no share where nobody is mismatched', () => {
    const nobody = { ...placement, mismatch: new Int32Array(0) };
    const empty = distributeLifecycle(lifecycle, nobody, watching);
    expect(empty.watched).toMatchObject({ share: undefined, isThreat: false });
    expect(empty.stages.every(({ count, share }) => count === 0 && share === 0)).toBe(true);
  });
});
