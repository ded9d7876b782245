import { choleskyFactor, solveByFactor } from '../statistics/choleskyFactor';
import type { Arrangement } from './arrangeObservations';

/** How strongly effects are drawn to 0: one over the variance of the normal distribution that they are taken to come from. */
export interface Penalties {
  readonly wide: number;
  /** One per dense column; the first is the intercept, with 0. */
  readonly dense: Float64Array;
}

/** Effects on the log odds. */
export interface Effects {
  readonly wide: Float64Array;
  /** The intercept first. */
  readonly dense: Float64Array;
}

/** How the penalised likelihood curves: the inverse of the covariance of all effects, in blocks. */
export interface Curvature {
  /** Of each wide effect by itself. */
  readonly wide: Float64Array;
  /** What wide and dense effects have in common, divided by the wide one's own curvature; its places are those of the links. */
  readonly shared: Float64Array;
  /** Cholesky factor of what is left for the dense effects once the wide ones are taken out. */
  readonly factor: Float64Array;
  readonly logDeterminant: number;
}

export interface NewtonStep {
  readonly logLikelihood: number;
  /** Half of the sum of penalty times squared effect. */
  readonly penalty: number;
  readonly curvature: Curvature;
  readonly change: Effects;
  /** What the whole change would gain were the likelihood a parabola. */
  readonly gain: number;
}

/**
 * The step of Newton's method towards the maximum of the penalised likelihood, and its value and curvature where it begins.
 *
 * One factor may have as many columns as there are customers: no case has two of them, so their part of the matrix is a
 * diagonal and is taken out of the equations (Schur complement). What is left is as large as all other factors together.
 */
export function stepTowardsMaximum(
  arrangement: Arrangement,
  penalties: Penalties,
  effects: Effects,
): NewtonStep {
  const sums = sumDerivatives(arrangement, effects);
  const { wide, dense, shared, matrix, wideSlopes, denseSlopes } = sums;
  let penalty = 0;
  for (let column = 0; column < wide.length; column += 1) {
    const effect = effects.wide[column]!;
    penalty += penalties.wide * effect * effect;
    wideSlopes[column]! -= penalties.wide * effect;
    wide[column]! += penalties.wide;
  }
  for (let column = 0; column < dense; column += 1) {
    const effect = effects.dense[column]!;
    penalty += penalties.dense[column]! * effect * effect;
    denseSlopes[column]! -= penalties.dense[column]! * effect;
    matrix[column * dense + column]! += penalties.dense[column]!;
  }
  const change = denseSlopes.slice();
  let logDeterminant = takeOutWide(arrangement, sums, change);
  logDeterminant += choleskyFactor(matrix, dense);
  solveByFactor(matrix, change);
  const wideChange = changeOfWide(arrangement, sums, change);
  let gain = 0;
  for (let column = 0; column < wide.length; column += 1) gain += wideSlopes[column]! * wideChange[column]!;
  for (let column = 0; column < dense; column += 1) gain += denseSlopes[column]! * change[column]!;
  return {
    logLikelihood: sums.logLikelihood,
    penalty: penalty / 2,
    curvature: { wide, shared, factor: matrix, logDeterminant },
    change: { wide: wideChange, dense: change },
    gain: gain / 2,
  };
}

interface Derivatives {
  readonly logLikelihood: number;
  /** Curvature of each wide effect. */
  readonly wide: Float64Array;
  readonly dense: number;
  readonly shared: Float64Array;
  /** Curvature of the dense effects, the lower triangle row by row. */
  readonly matrix: Float64Array;
  readonly wideSlopes: Float64Array;
  readonly denseSlopes: Float64Array;
}

function sumDerivatives(arrangement: Arrangement, effects: Effects): Derivatives {
  const { layout, count, width, columns, links, trials, successes } = arrangement;
  const dense = layout.denseCount;
  const wide = new Float64Array(layout.wideCount);
  const wideSlopes = new Float64Array(layout.wideCount);
  const denseSlopes = new Float64Array(dense);
  const shared = new Float64Array(links.columns.length);
  const matrix = new Float64Array(dense * dense);
  const intercept = effects.dense[0]!;
  let logLikelihood = 0;
  for (let row = 0; row < count; row += 1) {
    const base = row * width;
    const own = arrangement.wide[row]!;
    let logOdds = intercept + effects.wide[own]!;
    for (let slot = base; slot < base + width; slot += 1) logOdds += effects.dense[columns[slot]!]!;
    const share = 1 / (1 + Math.exp(-logOdds));
    const all = trials[row]!;
    const succeeded = successes[row]!;
    // ln (1 + exp x), without overflow.
    const logFailure = logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : -Math.log1p(-share);
    logLikelihood += succeeded * logOdds - all * logFailure;
    const left = succeeded - all * share;
    const weight = all * share * (1 - share);
    wide[own]! += weight;
    wideSlopes[own]! += left;
    denseSlopes[0]! += left;
    matrix[0]! += weight;
    shared[links.starts[own]!]! += weight;
    for (let slot = base; slot < base + width; slot += 1) {
      const column = columns[slot]!;
      denseSlopes[column]! += left;
      shared[links.places[slot]!]! += weight;
      const line = column * dense;
      matrix[line]! += weight;
      for (let earlier = base; earlier <= slot; earlier += 1) matrix[line + columns[earlier]!]! += weight;
    }
  }
  return { logLikelihood, wide, dense, shared, matrix, wideSlopes, denseSlopes };
}

/** Takes the wide effects out of the equations of the dense ones; returns their part of the determinant's logarithm. */
function takeOutWide(
  { links }: Arrangement,
  { wide, dense, shared, matrix, wideSlopes }: Derivatives,
  right: Float64Array,
): number {
  let logDeterminant = 0;
  for (let own = 0; own < wide.length; own += 1) {
    const end = links.starts[own + 1]!;
    const curvature = wide[own]!;
    logDeterminant += Math.log(curvature);
    for (let place = links.starts[own]!; place < end; place += 1) {
      const column = links.columns[place]!;
      const part = shared[place]! / curvature;
      right[column]! -= part * wideSlopes[own]!;
      const line = column * dense;
      // Columns ascend: those before are below the diagonal, and not divided yet.
      for (let earlier = links.starts[own]!; earlier <= place; earlier += 1)
        matrix[line + links.columns[earlier]!]! -= part * shared[earlier]!;
    }
    for (let place = links.starts[own]!; place < end; place += 1) shared[place]! /= curvature;
  }
  return logDeterminant;
}

function changeOfWide(
  { links }: Arrangement,
  { wide, shared, wideSlopes }: Derivatives,
  change: Float64Array,
): Float64Array {
  return wide.map((curvature, own) => {
    let step = wideSlopes[own]! / curvature;
    for (let place = links.starts[own]!; place < links.starts[own + 1]!; place += 1)
      step -= shared[place]! * change[links.columns[place]!]!;
    return step;
  });
}
