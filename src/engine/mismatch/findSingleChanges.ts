import { elementAt } from '../elementAt';
import { indexSorted } from '../statistics/indexSorted';
import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';
import type { CutLines } from './drawCutLines';
import type { PerformanceMetric } from './scorePerformance';

/** For each customer asked for, in their order: how far up the line is and the single change that leads over it. */
export interface SingleChanges {
  /** Performance missing to the line: cut - performance, 0 on the line and above it. */
  readonly gaps: Float64Array;
  /** Index into the metrics of the performance score; -1 where no single metric can do it. */
  readonly metrics: Int8Array;
  /** Raw value of that metric at which the customer stands on the line; past it, it is above. NaN where there is none. */
  readonly targets: Float64Array;
}

/**
 * The single metric whose change takes a customer over the performance line, everything else held (the other customers,
 * the lines, the range of the metric): one that is on or below the line up past it, one above it down onto it, where it
 * is low. A metric can do it when the value needed lies within what any customer has; of those that can, the one whose change passes the fewest customers; where two pass as many, the one that needs the smaller part
 * of its observed range, then the first. Passing and range are taken after normalisation: under `winsor` customers
 * beyond a bound stand on it. Weights are above 0.
 */
export function findSingleChanges(
  customers: Int32Array,
  scores: Float64Array,
  metrics: readonly PerformanceMetric[],
  cuts: Pick<CutLines, 'performance'>,
): SingleChanges {
  const ways = pickAt(scores, customers).map((score) => cuts.performance - score);
  const chosen = new Int8Array(customers.length).fill(-1);
  const targets = new Float64Array(customers.length).fill(NaN);
  const fewestPassed = new Float64Array(customers.length).fill(Infinity);
  const smallestPart = new Float64Array(customers.length).fill(Infinity);
  metrics.forEach((metric, index) => {
    const spread = spreadOf(metric);
    const { minimum, maximum, countBelow } = spread;
    const range = maximum - minimum;
    if (range === 0) return;
    pickAt(metric.normalised, customers).forEach((current, place) => {
      // Every customer has a way to go and a best change so far.
      const way = ways[place]!;
      const step = way / metric.weight;
      const needed = current + step;
      // Up past the line, not onto it: at the very end of the range there is nothing beyond.
      const isReached = way < 0 ? needed >= minimum : needed < maximum;
      if (!isReached) return;
      const passed = Math.abs(countBelow(needed) - countBelow(current));
      const part = Math.abs(step) / range;
      const fewest = fewestPassed[place]!;
      if (passed > fewest || (passed === fewest && part >= smallestPart[place]!)) return;
      fewestPassed[place] = passed;
      smallestPart[place] = part;
      chosen[place] = index;
      targets[place] = way < 0 ? valueDownTo(needed, metric, spread) : metric.scale.invert(needed);
    });
  });
  return { gaps: ways.map((way) => Math.max(0, way)), metrics: chosen, targets };
}

/** The raw value at a normalised one or, where no value comes out as that (ranks), the next that comes out lower. */
function valueDownTo(needed: number, { scale }: PerformanceMetric, { sorted, countBelow }: Spread): number {
  const value = scale.invert(needed);
  const isAbove = elementAt(scale.apply(Float64Array.of(value)), 0) > needed + 1e-12;
  return isAbove ? scale.invert(elementAt(sorted, countBelow(needed) - 1)) : value;
}

/** How the normalised values of all customers lie. */
interface Spread {
  readonly sorted: Float64Array;
  readonly minimum: number;
  readonly maximum: number;
  readonly countBelow: (normalised: number) => number;
}

function spreadOf(metric: PerformanceMetric): Spread {
  // The normalised value rises with the raw one: raw values, which mostly have few decimals, are the quicker ones to order.
  const order = orderAscending(metric.raw);
  if (metric.direction === 'lower') order.reverse();
  const sorted = pickAt(metric.normalised, order);
  return {
    sorted,
    minimum: elementAt(sorted, 0),
    maximum: elementAt(sorted, sorted.length - 1),
    countBelow: indexSorted(sorted),
  };
}
