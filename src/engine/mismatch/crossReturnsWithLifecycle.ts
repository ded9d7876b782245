import { median } from '../statistics/median';
import { quantiles } from '../statistics/quantile';
import type { Grouping } from './groupCategory';
import { pickValues } from './pickValues';
import { splitMembers } from './splitByGroup';

export interface ReturnsByLifecycle {
  /** Returns at one third and two thirds of the mismatched customers (PERCENTILE.INC): up to and including a cut is below it. */
  readonly cuts: readonly [number, number];
  /** Stages with a known return, most customers first, blank last. */
  readonly stages: readonly string[];
  /** One per tertile (low, middle, high) and stage, in these orders. */
  readonly cells: readonly {
    readonly tertile: 0 | 1 | 2;
    readonly stage: string;
    readonly n: number;
    readonly median: number | undefined;
  }[];
}

/** Tertiles of the return against lifecycle stages among the mismatched customers. Undefined where none has a return. */
export function crossReturnsWithLifecycle(
  returns: Float64Array,
  lifecycle: Grouping,
  mismatch: Int32Array,
): ReturnsByLifecycle | undefined {
  const members = mismatch.filter((customer) => !Number.isNaN(returns[customer]));
  const cuts = quantiles(pickValues(returns, members), [1 / 3, 2 / 3] as const);
  if (cuts === undefined) return undefined;
  const groups = splitMembers(lifecycle, members);
  const order = lifecycle.labels
    .map((stage, code) => ({ stage, returns: pickValues(returns, groups[code]) }))
    .filter((group) => group.returns.length > 0)
    .sort((a, b) => Number(a.stage === '') - Number(b.stage === '') || b.returns.length - a.returns.length);
  const tertileOf = (value: number) => (value <= cuts[0] ? 0 : value <= cuts[1] ? 1 : 2);
  return {
    cuts,
    stages: order.map(({ stage }) => stage),
    cells: ([0, 1, 2] as const).flatMap((tertile) =>
      order.map(({ stage, returns: known }) => {
        const cell = known.filter((value) => tertileOf(value) === tertile);
        return { tertile, stage, n: cell.length, median: median(cell) };
      }),
    ),
  };
}
