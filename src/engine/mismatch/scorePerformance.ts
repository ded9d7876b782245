import { elementAt } from '../elementAt';
import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import { skewness } from '../statistics/skewness';
import { compositeScore, type CompositeScoreRequest } from '../score/compositeScore';
import { effectiveWeights } from '../score/effectiveWeights';
import type { Scale } from '../score/Normalisation';
import type { NormalisationMethod } from '../score/normalisations';
import type { CustomerMetric, MetricRole } from './selectCustomers';

/** One metric of the performance score, raw and normalised, with what it really weighs. */
export interface PerformanceMetric {
  readonly role: MetricRole;
  readonly header: string;
  readonly direction: 'higher' | 'lower';
  readonly method: NormalisationMethod;
  readonly raw: Float64Array;
  readonly normalised: Float64Array;
  /** Nominal weight, scaled so that absolute weights sum to 1. */
  readonly weight: number;
  /** cov(weight x normalised, score) / var(score): the share of the score's variance. Undefined where the score is constant. */
  readonly effectiveWeight: number | undefined;
  /** Smallest and largest raw value. */
  readonly minimum: number;
  readonly maximum: number;
  /** Raw values between which a change shows: the range, or PERCENTILE.INC 1 % and 99 % under `winsor`. */
  readonly lowerBound: number;
  readonly upperBound: number;
  readonly scale: Scale;
  readonly skewness: number | undefined;
  readonly isConstant: boolean;
}
export interface Performance {
  readonly method: NormalisationMethod;
  /** In the order of the weights; only the metrics that the table has and that weigh something. */
  readonly metrics: readonly PerformanceMetric[];
  /** Sum of weight x normalised metric. */
  readonly scores: Float64Array;
}

/** The composite performance of every customer and what each metric contributes to it. */
export function scorePerformance(
  metrics: readonly CustomerMetric[],
  method: NormalisationMethod,
): Performance {
  const { scores, weights, scales, normalised } = compositeScore(compositeRequest(metrics, method));
  const effective = effectiveWeights(normalised, weights, scores);
  return {
    method,
    scores,
    metrics: metrics.map((metric, index) => {
      // There is a customer: the values have a range.
      const { minimum, maximum } = minimumAndMaximum(metric.values)!;
      const scale = elementAt(scales, index);
      return {
        role: metric.role,
        header: metric.header,
        direction: metric.direction,
        method,
        raw: metric.values,
        normalised: elementAt(normalised, index),
        weight: elementAt(weights, index),
        effectiveWeight: effective?.[index],
        minimum,
        maximum,
        lowerBound: scale.bounds.low,
        upperBound: scale.bounds.high,
        scale,
        skewness: skewness(metric.values),
        isConstant: minimum === maximum,
      };
    }),
  };
}

/** The scores alone, for a preview or a comparison. */
export function performanceScores(
  metrics: readonly CustomerMetric[],
  method: NormalisationMethod,
): Float64Array {
  return compositeScore(compositeRequest(metrics, method)).scores;
}

function compositeRequest(
  metrics: readonly CustomerMetric[],
  method: NormalisationMethod,
): CompositeScoreRequest {
  return {
    metrics: metrics.map((metric) => metric.values),
    weights: metrics.map((metric) => metric.weight),
    methods: method,
    directions: metrics.map((metric) => metric.direction),
  };
}
