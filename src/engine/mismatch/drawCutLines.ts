import { quantile } from '../statistics/quantile';
import type { MismatchParameters } from './parameters';

/** The two lines that make the quadrants. */
export interface CutLines {
  /** Customers with at least this priority are the top group. */
  readonly priority: number;
  /** Customers with at most this performance are the bottom group. */
  readonly performance: number;
  /**
   * Customers with the lowest priority of the top group, and with the highest performance of the bottom group: above 1,
   * the group ends in a tie and all of it is in. The line itself may lie between two customers.
   */
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
  // There is a customer: both columns have quantiles.
  const priorityCut = quantile(priority, 1 - parameters.topShare, parameters.quantile)!;
  const performanceCut = quantile(performance, parameters.bottomShare, parameters.quantile)!;
  return {
    priority: priorityCut,
    performance: performanceCut,
    tiesAtPriorityCut: countTies(priority, priorityCut, 'above'),
    tiesAtPerformanceCut: countTies(performance, performanceCut, 'below'),
  };
}

/** How many share the value that is closest to the line, on it or on the given side of it. */
function countTies(values: Float64Array, line: number, side: 'above' | 'below'): number {
  const sign = side === 'above' ? 1 : -1;
  let closest = Infinity;
  let count = 0;
  for (const value of values) {
    const signed = sign * value;
    if (signed < sign * line || signed > closest) continue;
    count = signed === closest ? count + 1 : 1;
    closest = signed;
  }
  return count;
}
