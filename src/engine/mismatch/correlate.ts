import { correlationInterval } from '../statistics/correlationInterval';
import type { Interval } from '../statistics/interval';
import { pearsonCorrelation } from '../statistics/pearsonCorrelation';
import { rankCorrelationInterval } from '../statistics/rankCorrelationInterval';
import { spearmanCorrelation } from '../statistics/spearmanCorrelation';
import { pickPairs, type Pairs } from './pickValues';

/** Linear and rank correlation of two columns over the customers that have both values. */
export interface Correlation {
  readonly n: number;
  /** Pearson; undefined where a column is constant or too few customers have both. */
  readonly r: number | undefined;
  /** Fisher's 95 % interval of r. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly spearman: number | undefined;
  /** 95 % interval of Spearman's correlation by Bonett and Wright. */
  readonly spearmanInterval: Interval | undefined;
}

/**
 * Pearson's r with its interval and Spearman's rank correlation over `members`, or over everybody.
 *
 * @param ranks average ranks of both columns over the same customers, where the caller has them already and no value is missing
 */
export function correlate(
  first: Float64Array,
  second: Float64Array,
  members?: Int32Array,
  ranks?: Pairs,
): Correlation {
  const { x, y } = pickPairs(first, second, members);
  const r = pearsonCorrelation(x, y);
  const spearman = ranks === undefined ? spearmanCorrelation(x, y) : pearsonCorrelation(ranks.x, ranks.y);
  const interval = r === undefined ? undefined : correlationInterval(r, x.length);
  return {
    n: x.length,
    r,
    low: interval?.low,
    high: interval?.high,
    spearman,
    spearmanInterval: spearman === undefined ? undefined : rankCorrelationInterval(spearman, x.length),
  };
}
