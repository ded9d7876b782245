import { bootstrapMeans, type BootstrappedMeans } from '../statistics/bootstrapMeans';
import { divide } from '../statistics/divide';
import { mannWhitney, type MannWhitneyResult } from '../statistics/mannWhitney';
import { mean } from '../statistics/mean';
import { pickAt } from '../statistics/pickAt';
import { quantiles } from '../statistics/quantile';
import { sum } from '../statistics/sum';
import { welchInterval, type WelchResult } from '../statistics/welchInterval';
import { winsorisedMean } from '../statistics/winsorisedMean';
import { pickValues } from './pickValues';
import type { Placement } from './placeCustomers';
import type { Returns } from './returnOnInvestment';
import type { Customers } from './selectCustomers';

/** Return on investment of one group: customers with a known ROI only. A figure is undefined where nobody has one. */
export interface ReturnFigures {
  readonly n: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly q1: number | undefined;
  readonly q3: number | undefined;
  /** Mean of the group's values clamped to their own PERCENTILE.INC 1 % and 99 %. */
  readonly winsorisedMean: number | undefined;
  /** Sum of CLV / sum of CAC over the same customers: the return on all the money together. */
  readonly ratioOfSums: number | undefined;
  /** Customers strictly below the low line. */
  readonly belowLow: number;
  readonly belowLowShare: number | undefined;
}
export interface ReturnComparison {
  readonly mismatch: ReturnFigures;
  /** Top priority customers that are not mismatched. */
  readonly matched: ReturnFigures;
  readonly all: ReturnFigures;
  /** Mean of mismatch - mean of matched, Welch's 95 % interval. */
  readonly difference: WelchResult | undefined;
  /** Mann-Whitney test of the same two groups, which a few very large returns do not sway. */
  readonly rankTest: MannWhitneyResult | undefined;
  /**
   * Bootstrap intervals of both means and their difference, which allow for the long tail of returns: 10,000 replicates,
   * down to 2,000 for 5,000 customers with a return. Undefined beyond: there Welch's interval is as good, and drawing
   * would take longer than all the rest.
   */
  readonly bootstrap: (BootstrappedMeans & { readonly replicates: number }) | undefined;
}

const mostReplicates = 10_000;
const leastReplicates = 2000;
/** Returns drawn in all replicates together. */
const workLimit = 10_000_000;

/** Returns of the mismatched customers beside those of the other top priority customers and of all. */
export function compareReturns(
  returns: Returns,
  customers: Pick<Customers, 'clv' | 'cac'>,
  placement: Pick<Placement, 'mismatch' | 'matched'>,
  roiLow: number,
): ReturnComparison {
  const figures = (members?: Int32Array) => describeReturns(returns, customers, members, roiLow);
  const mismatch = pickValues(returns.values, placement.mismatch);
  const matched = pickValues(returns.values, placement.matched);
  return {
    mismatch: figures(placement.mismatch),
    matched: figures(placement.matched),
    all: figures(),
    difference: welchInterval(mismatch, matched),
    rankTest: mannWhitney(mismatch, matched),
    bootstrap: resample(mismatch, matched),
  };
}

function resample(mismatch: Float64Array, matched: Float64Array): ReturnComparison['bootstrap'] {
  const affordable = Math.floor(workLimit / (mismatch.length + matched.length));
  if (affordable < leastReplicates) return undefined;
  const replicates = Math.min(mostReplicates, affordable);
  return { ...bootstrapMeans(mismatch, matched, { replicates }), replicates };
}

function describeReturns(
  returns: Returns,
  customers: Pick<Customers, 'clv' | 'cac'>,
  members: Int32Array | undefined,
  roiLow: number,
): ReturnFigures {
  const values = pickValues(returns.values, members);
  const n = values.length;
  let belowLow = 0;
  for (const value of values) belowLow += Number(value < roiLow);
  const quartiles = quantiles(values, [0.25, 0.5, 0.75] as const);
  return {
    n,
    mean: mean(values),
    median: quartiles?.[1],
    q1: quartiles?.[0],
    q3: quartiles?.[2],
    winsorisedMean: winsorisedMean(values),
    ratioOfSums: returns.source === 'ratio' ? ratioOfSums(returns.values, customers, members) : undefined,
    belowLow,
    belowLowShare: divide(belowLow, n),
  };
}

function ratioOfSums(
  roi: Float64Array,
  { clv, cac }: Pick<Customers, 'clv' | 'cac'>,
  members: Int32Array | undefined,
): number | undefined {
  if (clv === undefined || cac === undefined) return undefined;
  const cost = sum(whereKnown(cac, roi, members));
  return cost > 0 ? sum(whereKnown(clv, roi, members)) / cost : undefined;
}

/** The amounts of the members, or of everybody, with a 0 for a customer without a return. */
function whereKnown(amounts: Float64Array, roi: Float64Array, members: Int32Array | undefined): Float64Array {
  if (members === undefined && !roi.includes(NaN)) return amounts;
  const picked = members === undefined ? amounts : pickAt(amounts, members);
  return picked.map((amount, place) => (Number.isNaN(roi[members?.[place] ?? place]) ? 0 : amount));
}
