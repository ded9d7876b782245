import { elementAt } from '../elementAt';
import { isConstant } from './isConstant';
import { mean } from './mean';
import { sum } from './sum';
import { toFloat64Array } from './toFloat64Array';

export interface LinearRegression {
  readonly intercept: number;
  /** One per predictor: outcome units per predictor unit, the others held equal. */
  readonly coefficients: readonly number[];
  /** Share of the outcome's variance that the predictors explain together, 0 to 1. */
  readonly rSquared: number;
  /** The same, corrected for the number of predictors; can be below 0. */
  readonly adjustedRSquared: number;
}

/** A predictor of which less than this share is left after the earlier ones is called a copy of them. */
const collinearShare = 1e-10;

/**
 * Ordinary least squares with an intercept, by orthogonalising the centred predictors one after the other
 * (modified Gram-Schmidt), which keeps the digits that the normal equations lose.
 *
 * @param predictors dense numbers, a list per predictor
 * @param outcome dense numbers, the partner of each predictor's row
 * @returns undefined where there are not more rows than predictors + 1, the outcome is constant,
 *   or a predictor is constant or a combination of others
 * @see Björck (1967), Solving linear least squares problems by Gram-Schmidt orthogonalization
 * @example
 * linearRegression([[1, 2, 3, 4]], [3, 5, 7, 10])?.coefficients; // [2.3]
 */
export function linearRegression(
  predictors: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
): LinearRegression | undefined {
  const rows = outcome.length;
  const width = predictors.length;
  if (rows <= width + 1 || isConstant(outcome) || predictors.some(isConstant)) return undefined;
  const centres = predictors.map(centreOf);
  const remainder = centred(outcome);
  const totalSquares = dot(remainder, remainder);
  const orthogonal: Float64Array[] = [];
  const triangle: number[][] = [];
  const projections: number[] = [];
  for (const predictor of predictors) {
    const column = centred(predictor);
    const original = dot(column, column);
    const shares = orthogonal.map((earlier) => subtractProjection(column, earlier));
    const left = dot(column, column);
    if (!(left > collinearShare * original)) return undefined;
    orthogonal.push(column);
    triangle.push(shares);
    projections.push(subtractProjection(remainder, column));
  }
  const coefficients = backSubstitute(triangle, projections);
  const rSquared = Math.max(0, 1 - dot(remainder, remainder) / totalSquares);
  const explainedByMeans = coefficients.map((coefficient, index) => coefficient * elementAt(centres, index));
  return {
    intercept: centreOf(outcome) - sum(explainedByMeans),
    coefficients,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (rows - 1)) / (rows - width - 1),
  };
}

/** There are more rows than columns: no mean is undefined. */
function centreOf(values: ArrayLike<number>): number {
  return mean(values)!;
}

function centred(values: ArrayLike<number>): Float64Array {
  const centre = centreOf(values);
  return toFloat64Array(values).map((value) => value - centre);
}

function dot(first: Float64Array, second: Float64Array): number {
  let total = 0;
  // Columns are of one length.
  for (let row = 0; row < first.length; row++) total += first[row]! * second[row]!;
  return total;
}

/** Takes out of `column` its part along `direction` and returns how many times it was contained. */
function subtractProjection(column: Float64Array, direction: Float64Array): number {
  const share = dot(column, direction) / dot(direction, direction);
  // Columns are of one length.
  for (let row = 0; row < column.length; row++) column[row]! -= share * direction[row]!;
  return share;
}

/** Turns multiples of the orthogonal columns into coefficients of the predictors. */
function backSubstitute(triangle: readonly number[][], projections: readonly number[]): number[] {
  const coefficients = [...projections];
  for (let column = coefficients.length - 1; column >= 0; column--) {
    coefficients[column] = coefficients.reduce(
      (left, coefficient, later) =>
        later <= column ? left : left - elementAt(elementAt(triangle, later), column) * coefficient,
      elementAt(projections, column),
    );
  }
  return coefficients;
}
