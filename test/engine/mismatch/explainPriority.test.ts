import { describe, expect, test } from '@jest/globals';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { buildTable, manyCustomers, type Cell } from './buildTable';

function driversOf(change: (columns: Record<string, Cell[]>) => Record<string, Cell[]>) {
  return analyzeMismatch(buildTable(change(manyCustomers(300))), defaultMismatchParameters).drivers;
}

describe('explainPriority', () => {
  test('finds that labels drive a priority made of labels', () => {
    const drivers = driversOf((columns) => ({
      ...columns,
      priority: columns.industry!.map(
        (industry, index) => (industry === 'Media' ? 5 : 1) + (index % 10) / 10,
      ),
    }));
    expect(drivers.isDrivenByLabels).toBe(true);
    expect(drivers.industry!.share).toBeGreaterThan(0.8);
    expect(drivers.labels!.adjusted!).toBeLessThan(drivers.labels!.share);
  });

  test('finds that engagement drives a priority made of onboarding', () => {
    const drivers = driversOf((columns) => ({ ...columns, priority: columns.onboarding! }));
    expect(drivers.isDrivenByLabels).toBe(false);
    expect(drivers.engagement!.share).toBeCloseTo(1, 9);
  });

  test('does not decide without labels or without engagement', () => {
    const unlabelled = manyCustomers(300);
    delete unlabelled.industry;
    delete unlabelled.size;
    expect(driversOf(() => unlabelled).isDrivenByLabels).toBeUndefined();
  });

  test('says whether performance rises from third to third of the priority', () => {
    const rising = driversOf((columns) => ({
      ...columns,
      priority: columns.sales!.map((sales) => Number(sales) / 1000),
    }));
    expect(rising.risesWithPriority).toBe(true);
    expect(rising.tertiles.reduce((sum, { n }) => sum + n, 0)).toBe(300);
    const falling = driversOf((columns) => ({
      ...columns,
      priority: columns.sales!.map((sales) => -Number(sales)),
    }));
    expect(falling.risesWithPriority).toBe(false);
  });

  test('explains nothing of a constant priority', () => {
    const drivers = driversOf((columns) => ({ ...columns, priority: columns.priority!.map(() => 2) }));
    expect(drivers).toMatchObject({
      industry: undefined,
      labels: undefined,
      engagement: undefined,
      isDrivenByLabels: undefined,
    });
    expect(drivers.performance.spearman).toBeUndefined();
  });
});
