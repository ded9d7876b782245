import type { Grouping } from './types';

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
  const sums = new Float64Array(cells.labels.length);
  const counts = new Int32Array(cells.labels.length);
  let total = 0;
  let known = 0;
  for (let customer = 0; customer < values.length; customer += 1) {
    const value = values[customer]!;
    if (Number.isNaN(value)) continue;
    const cell = cells.codes[customer]!;
    sums[cell]! += value;
    counts[cell]! += 1;
    total += value;
    known += 1;
  }
  if (known === 0) return undefined;
  const grandMean = total / known;
  const { within, between } = varianceComponents(values, cells.codes, sums, counts, grandMean, known);
  const shrunken = new Float64Array(values.length).fill(grandMean);
  if (between === 0) return shrunken;
  for (let customer = 0; customer < values.length; customer += 1) {
    const value = values[customer]!;
    const leavesOut = !withOwnValue && !Number.isNaN(value);
    const cell = cells.codes[customer]!;
    const count = counts[cell]! - (leavesOut ? 1 : 0);
    if (count === 0) continue;
    const cellMean = (sums[cell]! - (leavesOut ? value : 0)) / count;
    shrunken[customer] = grandMean + (between / (between + within / count)) * (cellMean - grandMean);
  }
  return shrunken;
}

function varianceComponents(
  values: Float64Array,
  codes: Int32Array,
  sums: Float64Array,
  counts: Int32Array,
  grandMean: number,
  known: number,
): Components {
  let withinSquares = 0;
  for (let customer = 0; customer < values.length; customer += 1) {
    const value = values[customer]!;
    if (Number.isNaN(value)) continue;
    const cell = codes[customer]!;
    withinSquares += (value - sums[cell]! / counts[cell]!) ** 2;
  }
  let filled = 0;
  let betweenSquares = 0;
  let squaredCounts = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell]!;
    if (count === 0) continue;
    filled += 1;
    betweenSquares += count * (sums[cell]! / count - grandMean) ** 2;
    squaredCounts += count * count;
  }
  if (filled < 2 || known === filled) return { within: 0, between: 0 };
  const within = withinSquares / (known - filled);
  const typicalCount = (known - squaredCounts / known) / (filled - 1);
  return { within, between: Math.max(0, (betweenSquares / (filled - 1) - within) / typicalCount) };
}
