import type { PerformanceMetric } from '../../../engine/mismatch/scorePerformance';
import type { NormalisationMethod } from '../../../engine/score/normalisations';
import { mean } from '../../../engine/statistics/mean';
import { sampleStandardDeviation } from '../../../engine/statistics/sampleStandardDeviation';

type Metric = Pick<PerformanceMetric, 'role' | 'direction'>;

/** What formulas call the two constants of a metric's scale. */
export function scaleNames({ role }: Pick<Metric, 'role'>): {
  readonly first: string;
  readonly second: string;
} {
  return { first: `Payoff_first_${role}`, second: `Payoff_second_${role}` };
}

/** What formulas call the values of a metric. */
export function valuesName({ role }: Pick<Metric, 'role'>): string {
  return `Payoff_${role}`;
}

interface ScaleFormulas {
  /** Formulas of the two constants, from the values; none where the scale has none. */
  readonly constants: (values: string) => readonly [string, string] | undefined;
  /** The same constants as the run has them. */
  readonly constantsOf: (metric: PerformanceMetric) => readonly [number, number] | undefined;
  /** The formula of a value, without its equals sign. */
  readonly apply: (value: string, metric: Metric) => string;
}

/** The distance of a value from the worse end. */
function distance(value: string, metric: Metric): string {
  const { first, second } = scaleNames(metric);
  return metric.direction === 'lower' ? `(${second}-${value})` : `(${value}-${first})`;
}

function share(value: string, metric: Metric): string {
  const { first, second } = scaleNames(metric);
  return `IF(${second}=${first},0.5,${distance(value, metric)}/(${second}-${first}))`;
}

/** The methods of the registry of normalisations, as plain formulas. */
export const scaleFormulas: Readonly<Record<NormalisationMethod, ScaleFormulas>> = {
  minmax: {
    constants: (values) => [`MIN(${values})`, `MAX(${values})`],
    constantsOf: ({ minimum, maximum }) => [minimum, maximum],
    apply: share,
  },
  winsor: {
    constants: (values) => [`PERCENTILE.INC(${values},0.01)`, `PERCENTILE.INC(${values},0.99)`],
    constantsOf: ({ lowerBound, upperBound }) => [lowerBound, upperBound],
    apply: (value, metric) => {
      const { first, second } = scaleNames(metric);
      return share(`MAX(${first},MIN(${second},${value}))`, metric);
    },
  },
  rank: {
    constants: () => undefined,
    constantsOf: () => undefined,
    apply: (value, metric) => {
      const values = valuesName(metric);
      return `(RANK.AVG(${value},${values},${metric.direction === 'lower' ? 0 : 1})-0.5)/COUNT(${values})`;
    },
  },
  zscore: {
    constants: (values) => [`AVERAGE(${values})`, `STDEV.S(${values})`],
    constantsOf: ({ raw }) => [mean(raw) ?? 0, sampleStandardDeviation(raw) ?? 0],
    apply: (value, metric) => {
      const { first, second } = scaleNames(metric);
      const above = metric.direction === 'lower' ? `(${first}-${value})` : `(${value}-${first})`;
      return `IF(${second}=0,0,${above}/${second})`;
    },
  },
  none: {
    constants: () => undefined,
    constantsOf: () => undefined,
    apply: (value, { direction }) => (direction === 'lower' ? `-${value}` : value),
  },
};
