import { elementAt } from '../elementAt';
import { indexSorted } from '../statistics/indexSorted';
import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';
import type { CutLines } from './drawCutLines';
import type { PerformanceMetric } from './scorePerformance';

/** For each mismatched customer, in the order of `placement.mismatch`: how far the line is and the single change that leads over it. */
export interface SingleChanges {
  /** Performance missing to the line: cut - performance, 0 on the line. */
  readonly gaps: Float64Array;
  /** Index into the metrics of the performance score; -1 where no single metric can do it. */
  readonly metrics: Int8Array;
  /** Raw value of that metric at which the customer stands on the line; past it, the customer is out. NaN where there is none. */
  readonly targets: Float64Array;
}

/**
 * The single metric whose change takes a mismatched customer out, everything else held (the other customers, the lines,
 * the range of the metric). A metric can do it when the value needed lies within what any customer reaches; of those
 * that can, the one whose change passes the fewest customers; where two pass as many, the one that needs the smaller part
 * of its observed range, then the first. Passing and range are taken after normalisation: under `winsor` customers
 * beyond a bound stand on it. Weights are above 0.
 */
export function findSingleChanges(
  mismatch: Int32Array,
  scores: Float64Array,
  metrics: readonly PerformanceMetric[],
  cuts: Pick<CutLines, 'performance'>,
): SingleChanges {
  const gaps = pickAt(scores, mismatch).map((score) => Math.max(0, cuts.performance - score));
  const chosen = new Int8Array(mismatch.length).fill(-1);
  const targets = new Float64Array(mismatch.length).fill(NaN);
  const fewestPassed = new Float64Array(mismatch.length).fill(Infinity);
  const smallestPart = new Float64Array(mismatch.length).fill(Infinity);
  metrics.forEach((metric, index) => {
    const { minimum, maximum, countBelow } = spreadOf(metric);
    const range = maximum - minimum;
    if (range === 0) return;
    pickAt(metric.normalised, mismatch).forEach((current, place) => {
      // Every mismatched customer has a gap and a best change so far.
      const step = gaps[place]! / metric.weight;
      const needed = current + step;
      // Past the line, not on it: at the very end of the range there is nothing beyond.
      if (!(needed < maximum)) return;
      const passed = countBelow(needed) - countBelow(current);
      const part = step / range;
      const fewest = fewestPassed[place]!;
      if (passed > fewest || (passed === fewest && part >= smallestPart[place]!)) return;
      fewestPassed[place] = passed;
      smallestPart[place] = part;
      chosen[place] = index;
      targets[place] = metric.scale.invert(needed);
    });
  });
  return { gaps, metrics: chosen, targets };
}

/** How the normalised values of all customers lie. */
interface Spread {
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
    minimum: elementAt(sorted, 0),
    maximum: elementAt(sorted, sorted.length - 1),
    countBelow: indexSorted(sorted),
  };
}
