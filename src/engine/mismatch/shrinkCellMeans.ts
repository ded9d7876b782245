import { pickAt } from '../statistics/pickAt';
import { countGroups, sumGroups } from '../statistics/tallyGroups';
import type { Grouping } from './groupCategory';
import { pickPairs } from './pickValues';

/** Variance between and within cells, by the method of moments of a one-way layout. */
interface Components {
  readonly within: number;
  readonly between: number;
}

/**
 * For every customer the mean value of its cell, shrunken towards the mean of all:
 *
 *   m + b (c - m),  b = between / (between + within / k)
 *
 * where m is the mean of all known values, c and k the mean and number of values in the cell, those of the other customers
 * only unless `withOwnValue`. The variance components come from the analysis of variance of all cells:
 * within = mean square within; between = max(0, (mean square between - within) / n0),
 * n0 = (n - sum(k^2) / n) / (cells - 1). A small cell is drawn to the mean of all; an empty one is the mean of all.
 *
 * Missing values (NaN) count for nothing; their customers still get the mean of their cell. Where the cells do not differ
 * more than chance would have it, between is 0 and everyone gets exactly m.
 * @returns undefined where no value is known
 * @see Efron & Morris (1975), Data analysis using Stein's estimator; Searle, Casella & McCulloch (1992), Variance components
 */
export function shrinkCellMeans(
  values: Float64Array,
  cells: Grouping,
  { withOwnValue }: { readonly withOwnValue: boolean },
): Float64Array | undefined {
  const { x: known, y: codes } = pickPairs(values, new Float64Array(cells.codes));
  if (known.length === 0) return undefined;
  const sums = sumGroups(known, codes, cells.labels.length);
  const counts = countGroups(codes, cells.labels.length);
  const grandMean = known.reduce((total, value) => total + value, 0) / known.length;
  const { within, between } = varianceComponents(known, codes, sums, counts, grandMean);
  const shrunken = new Float64Array(values.length).fill(grandMean);
  if (between === 0) return shrunken;
  for (let customer = 0; customer < values.length; customer++) {
    // Every customer has a place in the values and a code, every code a sum and a count.
    const value = values[customer]!;
    const cell = cells.codes[customer]!;
    const leavesOut = !withOwnValue && !Number.isNaN(value);
    const count = counts[cell]! - (leavesOut ? 1 : 0);
    if (count === 0) continue;
    const cellMean = (sums[cell]! - (leavesOut ? value : 0)) / count;
    shrunken[customer] = grandMean + (between / (between + within / count)) * (cellMean - grandMean);
  }
  return shrunken;
}

function varianceComponents(
  known: Float64Array,
  codes: ArrayLike<number>,
  sums: Float64Array,
  counts: Int32Array,
  grandMean: number,
): Components {
  const means = sums.map((cellSum, cell) => cellSum / (counts[cell] ?? 0));
  const meanOfRow = pickAt(means, codes);
  const withinSquares = known.reduce(
    (total, value, row) => total + (value - (meanOfRow[row] ?? NaN)) ** 2,
    0,
  );
  let filled = 0;
  let betweenSquares = 0;
  let squaredCounts = 0;
  counts.forEach((count, cell) => {
    if (count === 0) return;
    filled++;
    betweenSquares += count * ((means[cell] ?? NaN) - grandMean) ** 2;
    squaredCounts += count * count;
  });
  if (filled < 2 || known.length === filled) return { within: 0, between: 0 };
  const within = withinSquares / (known.length - filled);
  const typicalCount = (known.length - squaredCounts / known.length) / (filled - 1);
  return { within, between: Math.max(0, (betweenSquares / (filled - 1) - within) / typicalCount) };
}
