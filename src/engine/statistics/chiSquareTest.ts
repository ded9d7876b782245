import { chiSquareUpperTail } from './chiSquareUpperTail';
import { sum } from './sum';

export interface ChiSquareResult {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** Smallest expected count: below 5 the p-value is an approximation to distrust. */
  readonly smallestExpected: number;
  /** All counts together. */
  readonly count: number;
  /** Rows and columns that hold counts. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Pearson's chi-square test of independence, without Yates' correction: sum((observed - expected)^2 / expected).
 * Right only for units that are independent of each other: customers, not their records.
 *
 * @param table counts, a list per row; rows and columns without counts are left out
 * @returns undefined where fewer than two rows or columns hold counts
 * @see Pearson (1900), On the criterion that a given system of deviations is such that it can be reasonably supposed ...
 * @example
 * chiSquareTest([[10, 20], [30, 40]])?.statistic; // 0.793651
 */
export function chiSquareTest(table: readonly ArrayLike<number>[]): ChiSquareResult | undefined {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columnTotals = Array.from({ length: width }, (_item, column) =>
    table.reduce((total, row) => total + (row[column] ?? 0), 0),
  );
  const filledColumns = [...columnTotals.entries()].filter(([, total]) => total > 0);
  const filledRows = table.filter((row) => sum(row) > 0);
  if (filledRows.length < 2 || filledColumns.length < 2) return undefined;
  const count = sum(columnTotals);
  let statistic = 0;
  let smallestExpected = Infinity;
  for (const row of filledRows) {
    const rowTotal = sum(row);
    for (const [column, columnTotal] of filledColumns) {
      const expected = (rowTotal * columnTotal) / count;
      statistic += ((row[column] ?? 0) - expected) ** 2 / expected;
      smallestExpected = Math.min(smallestExpected, expected);
    }
  }
  const degreesOfFreedom = (filledRows.length - 1) * (filledColumns.length - 1);
  return {
    statistic,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(statistic, degreesOfFreedom),
    smallestExpected,
    count,
    rows: filledRows.length,
    columns: filledColumns.length,
  };
}
