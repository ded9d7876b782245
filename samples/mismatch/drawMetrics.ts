import type { SeededRandom } from '../seededRandom';
import type { Segment } from './drawSegments';
import { bounds, gap, plantedCorrelation, segmentPenalty, weights } from './plan';

/** The measured side of a customer: onboarding (1 to 5) and the three metrics of the composite. */
export interface Metrics {
  onboarding: number;
  sales: number;
  adoption: number;
  support: number;
}

type Metric = keyof typeof bounds;

/** The planted composite: each metric scaled by its bounds, weighted 0.40, 0.35, 0.25. */
export function composite(metrics: Metrics): number {
  const scaled = (metric: Metric): number =>
    (metrics[metric] - bounds[metric].low) / (bounds[metric].high - bounds[metric].low);
  return (Object.keys(weights) as Metric[]).reduce(
    (sum, metric) => sum + weights[metric] * scaled(metric),
    0,
  );
}

/**
 * Metrics by customer: drawn until the composite lies on the side of the gap that the quadrant asks for;
 * then the correlation of the overinvested group is planted and one customer is put at each bound.
 */
export function drawMetrics(segments: readonly Segment[], random: SeededRandom): Metrics[] {
  const metrics = segments.map((segment) => drawCustomer(segment, random));
  const planted = segments.flatMap(({ quadrant }, index) => (quadrant === 'overinvested' ? [index] : []));
  plantCorrelation(
    planted.map((index) => metrics[index]!),
    random,
  );
  for (const index of planted) keepBelowGap(metrics[index]!);
  pinBounds(segments, metrics);
  return metrics;
}

function drawCustomer({ quadrant, industry, size }: Segment, random: SeededRandom): Metrics {
  const low = quadrant === 'overinvested' || quadrant === 'rightlyLow';
  const penalty = segmentPenalty(industry, size);
  for (;;) {
    const onboarding = round(1 + 4 * orderStatistic(3, 5, random), 2);
    const metrics = {
      onboarding,
      sales: within('sales', round(penalty * (bounds.sales.low + 90_000 * orderStatistic(2, 5, random)), 0)),
      adoption: within('adoption', round(0.275 + 0.142 * onboarding + 0.062 * random.normal(), 4)),
      support: within('support', round(penalty * (0.64 + 0.13 * random.normal()), 4)),
    };
    const score = composite(metrics);
    if (low ? score < gap.low : score > gap.high) return metrics;
  }
}

/** The k-th smallest of n uniform numbers follows beta(k, n - k + 1). */
function orderStatistic(rank: number, count: number, random: SeededRandom): number {
  const numbers = Array.from({ length: count }, () => random.uniform()).sort((a, b) => a - b);
  return numbers[rank - 1]!;
}

/**
 * Replaces adoption by a mixture of onboarding and of noise that onboarding does not explain, so that r is exactly as
 * planted; the noise is drawn again until every adoption lies inside the bounds.
 */
function plantCorrelation(metrics: readonly Metrics[], random: SeededRandom): void {
  const onboarding = standardise(metrics.map((customer) => customer.onboarding));
  const { centre, deviation } = moments(metrics.map((customer) => customer.adoption));
  const rest = Math.sqrt(1 - plantedCorrelation ** 2);
  for (;;) {
    const noise = standardise(metrics.map(() => random.normal()));
    const shared = moments(noise.map((value, index) => value * onboarding[index]!)).centre;
    const residual = standardise(noise.map((value, index) => value - shared * onboarding[index]!));
    const adoptions = residual.map((value, index) =>
      round(centre + deviation * (plantedCorrelation * onboarding[index]! + rest * value), 4),
    );
    if (adoptions.every((value) => value === within('adoption', value))) {
      metrics.forEach((customer, index) => (customer.adoption = adoptions[index]!));
      return;
    }
  }
}

/** Takes sales down, and support where sales are exhausted, until the composite is back on the low side. */
function keepBelowGap(metrics: Metrics): void {
  while (composite(metrics) >= gap.low) {
    if (metrics.sales > 2 * bounds.sales.low) metrics.sales -= 500;
    else metrics.support = round(metrics.support - 0.02, 4);
  }
}

/** One customer at each bound, outside the overinvested group, on the side of the gap that it is on already. */
function pinBounds(segments: readonly Segment[], metrics: readonly Metrics[]): void {
  const pinned = new Set<Metrics>();
  for (const metric of Object.keys(bounds) as Metric[]) {
    for (const side of ['low', 'high'] as const) {
      const quadrant = side === 'low' ? 'rightlyLow' : 'underinvested';
      const found = metrics.find((customer, index) => {
        const moved = composite({ ...customer, [metric]: bounds[metric][side] });
        const fits = side === 'low' ? moved < gap.low : moved > gap.high;
        return segments[index]!.quadrant === quadrant && !pinned.has(customer) && fits;
      });
      if (found === undefined) throw new RangeError(`Nobody can stand at the ${side} bound of ${metric}`);
      found[metric] = bounds[metric][side];
      pinned.add(found);
    }
  }
}

/** Strictly inside the bounds, which belong to the pinned customers. */
function within(metric: Metric, value: number): number {
  const { low, high } = bounds[metric];
  const margin = (high - low) / 1000;
  return Math.min(high - margin, Math.max(low + margin, value));
}

function moments(values: readonly number[]): { centre: number; deviation: number } {
  const average = (numbers: readonly number[]): number =>
    numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const centre = average(values);
  return { centre, deviation: Math.sqrt(average(values.map((value) => (value - centre) ** 2))) };
}

function standardise(values: readonly number[]): number[] {
  const { centre, deviation } = moments(values);
  return values.map((value) => (value - centre) / deviation);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
