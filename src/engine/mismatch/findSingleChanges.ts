import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import type { CutLines } from './drawCutLines';
import type { PerformanceMetric } from './scorePerformance';

/** For each mismatched customer, in the order of `placement.mismatch`: how far the line is and the smallest single step over it. */
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
 * that can, the one that needs the smallest part of its observed range.
 */
export function findSingleChanges(
  mismatch: Int32Array,
  scores: Float64Array,
  metrics: readonly PerformanceMetric[],
  cuts: Pick<CutLines, 'performance'>,
): SingleChanges {
  const gaps = new Float64Array(mismatch.length);
  const chosen = new Int8Array(mismatch.length).fill(-1);
  const targets = new Float64Array(mismatch.length).fill(NaN);
  const scales = metrics.map(scaleOf);
  for (let place = 0; place < mismatch.length; place += 1) {
    const customer = mismatch[place]!;
    const gap = Math.max(0, cuts.performance - scores[customer]!);
    gaps[place] = gap;
    let smallestPart = Infinity;
    metrics.forEach((metric, index) => {
      const scale = scales[index]!;
      const range = scale.maximum - scale.minimum;
      if (range === 0) return;
      const step = gap / metric.weight;
      const needed = metric.normalised[customer]! + step;
      const part = Math.abs(step) / range;
      // Past the line, not on it: at the very end of the range there is nothing beyond.
      const isWithin = step >= 0 ? needed < scale.maximum : needed > scale.minimum;
      if (!isWithin || part >= smallestPart) return;
      smallestPart = part;
      chosen[place] = index;
      targets[place] = scale.rawAt(needed);
    });
  }
  return { gaps, metrics: chosen, targets };
}

/** The way back from a normalised value to the raw one, and the range of the normalised values. */
interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly rawAt: (normalised: number) => number;
}

function scaleOf(metric: PerformanceMetric): Scale {
  const sign = metric.direction === 'lower' ? -1 : 1;
  if (metric.method === 'rank') {
    // The two sorted columns are in step, because the rank rises with the value.
    const normalised = Float64Array.from(metric.normalised).sort();
    const raw = metric.raw.map((value) => sign * value).sort();
    return {
      minimum: normalised[0]!,
      maximum: normalised[normalised.length - 1]!,
      rawAt: (wanted) => sign * raw[firstAtLeast(normalised, wanted)]!,
    };
  }
  const range = minimumAndMaximum(metric.normalised)!;
  if (metric.method === 'none') return { ...range, rawAt: (wanted) => sign * wanted };
  const { lowerBound, upperBound } = metric;
  const width = upperBound - lowerBound;
  return {
    ...range,
    rawAt: (wanted) => (sign > 0 ? lowerBound + wanted * width : upperBound - wanted * width),
  };
}

/** Position of the first value not below `wanted` in an ascending column. */
function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
