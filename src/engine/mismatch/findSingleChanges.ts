import { countBelow } from '../score/midRankShares';
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
  const gaps = new Float64Array(mismatch.length);
  const chosen = new Int8Array(mismatch.length).fill(-1);
  const targets = new Float64Array(mismatch.length).fill(NaN);
  const scales = metrics.map(scaleOf);
  for (let place = 0; place < mismatch.length; place += 1) {
    const customer = mismatch[place]!;
    const gap = Math.max(0, cuts.performance - scores[customer]!);
    gaps[place] = gap;
    let fewestPassed = Infinity;
    let smallestPart = Infinity;
    metrics.forEach((metric, index) => {
      const scale = scales[index]!;
      const range = scale.maximum - scale.minimum;
      if (range === 0) return;
      const step = gap / metric.weight;
      const needed = metric.normalised[customer]! + step;
      const part = step / range;
      // Past the line, not on it: at the very end of the range there is nothing beyond.
      if (!(needed < scale.maximum)) return;
      const passed =
        countBelow(scale.sorted, needed) - countBelow(scale.sorted, metric.normalised[customer]!);
      if (passed > fewestPassed || (passed === fewestPassed && part >= smallestPart)) return;
      fewestPassed = passed;
      smallestPart = part;
      chosen[place] = index;
      targets[place] = scale.rawAt(needed);
    });
  }
  return { gaps, metrics: chosen, targets };
}

/** The way back from a normalised value to the raw one, and how the normalised values of all customers lie. */
interface Scale {
  readonly sorted: Float64Array;
  readonly minimum: number;
  readonly maximum: number;
  readonly rawAt: (normalised: number) => number;
}

function scaleOf(metric: PerformanceMetric): Scale {
  const sign = metric.direction === 'lower' ? -1 : 1;
  const sorted = Float64Array.from(metric.normalised).sort();
  const range = { sorted, minimum: sorted[0]!, maximum: sorted[sorted.length - 1]! };
  if (metric.method === 'rank') {
    // The two sorted columns are in step, because the rank rises with the value.
    const raw = metric.raw.map((value) => sign * value).sort();
    return { ...range, rawAt: (wanted) => sign * raw[countBelow(sorted, wanted)]! };
  }
  if (metric.method === 'none') return { ...range, rawAt: (wanted) => sign * wanted };
  const { lowerBound, upperBound } = metric;
  const width = upperBound - lowerBound;
  return {
    ...range,
    rawAt: (wanted) => (sign > 0 ? lowerBound + wanted * width : upperBound - wanted * width),
  };
}
