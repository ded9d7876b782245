import { quantile } from '../statistics/quantile';
import type { MismatchParameters } from '../recipe/types';

/** The two lines that make the quadrants. */
export interface CutLines {
  /** Customers with at least this priority are the top group. */
  readonly priority: number;
  /** Customers with at most this performance are the bottom group. */
  readonly performance: number;
  /** Customers exactly on a line; they all belong to the group. */
  readonly tiesAtPriorityCut: number;
  readonly tiesAtPerformanceCut: number;
}

/**
 * The lines: quantile (1 - topShare) of the priority and quantile bottomShare of the performance,
 * by PERCENTILE.INC or the smallest value whose share reaches it (`lower`), so that one Excel formula checks either.
 * Customers on a line belong to the group, which may then be larger than its share.
 */
export function drawCutLines(
  priority: Float64Array,
  performance: Float64Array,
  parameters: Pick<MismatchParameters, 'topShare' | 'bottomShare' | 'quantile'>,
): CutLines {
  const priorityCut = quantile(priority, 1 - parameters.topShare, parameters.quantile) as number;
  const performanceCut = quantile(performance, parameters.bottomShare, parameters.quantile) as number;
  return {
    priority: priorityCut,
    performance: performanceCut,
    tiesAtPriorityCut: countEqual(priority, priorityCut),
    tiesAtPerformanceCut: countEqual(performance, performanceCut),
  };
}

function countEqual(values: Float64Array, wanted: number): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) if (values[index] === wanted) count += 1;
  return count;
}
