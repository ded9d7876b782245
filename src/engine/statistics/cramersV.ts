import { chiSquareTest } from './chiSquareTest';

/**
 * Cramér's V with Bergsma's bias correction: association of two categories, 0 to 1. The plain V of independent
 * categories is well above 0 in small tables; this one is about 0.
 *
 * @param table counts, a list per row; rows and columns without counts are left out
 * @returns undefined where fewer than two rows or columns hold counts
 * @see Bergsma (2013), A bias-correction for Cramér's V and Tschuprow's T
 * @example
 * cramersV([[20, 5], [5, 20]]); // 0.588784
 */
export function cramersV(table: readonly ArrayLike<number>[]): number | undefined {
  const test = chiSquareTest(table);
  if (test === undefined || test.count < 2) return undefined;
  const { count, rows, columns, degreesOfFreedom, statistic } = test;
  const phiSquared = Math.max(0, statistic / count - degreesOfFreedom / (count - 1));
  const correctedRows = rows - (rows - 1) ** 2 / (count - 1);
  const correctedColumns = columns - (columns - 1) ** 2 / (count - 1);
  const size = Math.min(correctedRows, correctedColumns) - 1;
  return size > 0 ? Math.min(1, Math.sqrt(phiSquared / size)) : undefined;
}
