import { isConstant } from './isConstant';
import { mean } from './mean';
import { sum } from './sum';

/**
 * Eta squared: the share of the variance of all values that lies between the means of their groups, 0 to 1.
 * It grows with the number of groups even where nothing is there: print that number beside it.
 *
 * @param groups dense numbers, a list per group; empty groups count for nothing
 * @returns undefined where all values are equal or there are none
 * @see Pearson (1905), On the general theory of skew correlation
 * @example
 * etaSquared([[1, 2, 3], [4, 5, 6]]); // 0.771429
 */
export function etaSquared(groups: readonly ArrayLike<number>[]): number | undefined {
  const filled = groups.filter((group) => group.length > 0);
  const count = filled.reduce((sizes, group) => sizes + group.length, 0);
  const first = filled[0]?.[0];
  if (filled.every((group) => group[0] === first && isConstant(group))) return undefined;
  const grandMean = sum(filled.map((group) => sum(group))) / count;
  const total = sum(filled.map((group) => squaresAround(group, grandMean)));
  const between = sum(filled.map((group) => group.length * (mean(group)! - grandMean) ** 2));
  return Math.min(1, between / total);
}

function squaresAround(values: ArrayLike<number>, centre: number): number {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += (values[index]! - centre) ** 2;
  return squares;
}
