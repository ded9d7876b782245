import type { BootstrapOptions } from './bootstrapInterval';
import type { Interval } from './interval';
import { isConstant } from './isConstant';
import { mean } from './mean';
import { normalCumulative } from './normalCumulative';
import { normalQuantile } from './normalQuantile';
import { quantileOfSorted } from './quantile';
import { seededRandom } from './seededRandom';
import { toFloat64Array } from './toFloat64Array';

/** Intervals of two means and of the first less the second, in the unit of the values. */
export interface BootstrappedMeans {
  readonly first: Interval | undefined;
  readonly second: Interval | undefined;
  readonly difference: Interval | undefined;
}

/**
 * Bootstrap intervals of two means and their difference, bias-corrected and accelerated (BCa): unlike the t interval they
 * are not symmetric, so that the long tail of a skewed sample shows in the end it belongs to.
 *
 * Each replicate draws both samples anew, with replacement, each to its own size. With z0 the normal quantile of the
 * share of outcomes below the observed figure (ties half) and a = sum(l^3) / (6 sum(l^2)^1.5), l the influence of each
 * value on the figure, the ends are the outcomes' quantiles (PERCENTILE.INC) at
 * normal(z0 + (z0 + z) / (1 - a (z0 + z))) for z the normal quantiles of the level's two ends.
 *
 * @param first dense numbers
 * @param second dense numbers
 * @returns an interval is undefined where its samples have fewer than two values or do not vary
 * @see Efron (1987), Better bootstrap confidence intervals
 * @example
 * bootstrapMeans([1, 1, 2, 9], [5, 5]).second; // undefined
 */
export function bootstrapMeans(
  first: Float64Array | readonly number[],
  second: Float64Array | readonly number[],
  { level = 0.95, replicates = 2000, seed }: BootstrapOptions = {},
): BootstrappedMeans {
  const random = seededRandom(seed);
  const ofFirst = new Float64Array(replicates);
  const ofSecond = new Float64Array(replicates);
  const differences = new Float64Array(replicates);
  for (let repeat = 0; repeat < replicates; repeat++) {
    const firstMean = drawMean(first, random);
    const secondMean = drawMean(second, random);
    ofFirst[repeat] = firstMean;
    ofSecond[repeat] = secondMean;
    differences[repeat] = firstMean - secondMean;
  }
  const one = influencesOn(first);
  const other = influencesOn(second);
  return {
    first: correctedInterval(ofFirst, one, level),
    second: correctedInterval(ofSecond, other, level),
    difference: correctedInterval(differences, one && other && subtract(one, other), level),
  };
}

function drawMean(values: ArrayLike<number>, random: () => number): number {
  const count = values.length;
  let total = 0;
  // A number drawn is below 1: the place is within the values.
  for (let index = 0; index < count; index++) total += values[(random() * count) | 0]!;
  return total / count;
}

/** A figure and the sums of the squared and cubed influences that the single values have on it. */
interface Influences {
  readonly figure: number;
  readonly squares: number;
  readonly cubes: number;
}

/** A value's influence on the mean is (value - mean) / n. */
function influencesOn(values: ArrayLike<number>): Influences | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  if (isConstant(values)) return { figure: centre, squares: 0, cubes: 0 };
  let squares = 0;
  let cubes = 0;
  for (const value of toFloat64Array(values)) {
    const influence = (value - centre) / values.length;
    squares += influence ** 2;
    cubes += influence ** 3;
  }
  return { figure: centre, squares, cubes };
}

function subtract(one: Influences, other: Influences): Influences {
  return {
    figure: one.figure - other.figure,
    squares: one.squares + other.squares,
    cubes: one.cubes - other.cubes,
  };
}

function correctedInterval(
  outcomes: Float64Array,
  influences: Influences | undefined,
  level: number,
): Interval | undefined {
  if (influences === undefined || influences.squares === 0) return undefined;
  const { figure, squares, cubes } = influences;
  const sorted = outcomes.sort();
  let below = 0;
  for (const outcome of sorted) {
    if (outcome < figure) below += 1;
    else if (outcome === figure) below += 0.5;
  }
  if (below === 0 || below === sorted.length) return undefined;
  const bias = normalQuantile(below / sorted.length);
  const acceleration = cubes / (6 * squares * Math.sqrt(squares));
  const end = (share: number) => {
    const z = bias + normalQuantile(share);
    // There are outcomes: they have quantiles.
    return quantileOfSorted(sorted, normalCumulative(bias + z / (1 - acceleration * z)))!;
  };
  return { low: end((1 - level) / 2), high: end((1 + level) / 2) };
}
