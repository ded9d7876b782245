import { pearsonCorrelation } from '../statistics/pearsonCorrelation';
import { pickPairs } from './pickValues';
import type { Customers } from './selectCustomers';

/** Whether a feature pulls the priority score the way it goes with performance. */
export interface FeatureAlignment {
  /** Role of the feature's column. */
  readonly feature: string;
  readonly n: number;
  readonly withPriority: number | undefined;
  readonly withPerformance: number | undefined;
  /** Product of the two correlations: below 0 is misaligned. */
  readonly alignment: number | undefined;
}

/**
 * Alignment of each number column: corr(feature, priority) x corr(feature, performance), Pearson, over the customers that
 * have the feature. A metric goes with performance by construction, because performance is made of it.
 */
export function alignFeatures(
  customers: Customers,
  scores: Float64Array,
  returns: Float64Array | undefined,
): FeatureAlignment[] {
  const features: [string, Float64Array | undefined][] = [
    ...customers.metrics.map((metric): [string, Float64Array] => [metric.role, metric.values]),
    ['onboarding', customers.onboarding],
    ['team_size', customers.teamSize],
    ['clv', customers.clv],
    ['cac', customers.cac],
    ['roi', returns],
  ];
  return features.flatMap(([feature, values]) => {
    if (values === undefined) return [];
    const priority = pickPairs(values, customers.priority);
    const performance = pickPairs(values, scores);
    const withPriority = pearsonCorrelation(priority.x, priority.y);
    const withPerformance = pearsonCorrelation(performance.x, performance.y);
    const alignment =
      withPriority === undefined || withPerformance === undefined
        ? undefined
        : withPriority * withPerformance;
    return [{ feature, n: priority.x.length, withPriority, withPerformance, alignment }];
  });
}
