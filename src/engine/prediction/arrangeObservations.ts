import { levelOf, type Observations } from './Observations';
import type { LevelCoding } from './codeLevels';
import { linkColumns, type ColumnLinks } from './linkColumns';

/** Which factor a model takes apart from the others, and where the columns of the others stand. */
export interface Layout {
  /** Places of the model's factors among those of the cases. */
  readonly factors: readonly number[];
  readonly codings: readonly LevelCoding[];
  /** Place, among the model's factors, of the one with the most columns. */
  readonly wide: number;
  readonly wideCount: number;
  /** First column of each other factor; column 0 is the intercept. */
  readonly firstColumns: readonly number[];
  readonly denseCount: number;
}

/** Observations as a model's fit reads them: equal ones counted together, those of one wide column side by side. */
export interface Arrangement {
  readonly layout: Layout;
  readonly count: number;
  /** Ascending. */
  readonly wide: Int32Array;
  /** The dense columns of each, `width` side by side, without the intercept, which all have. */
  readonly columns: Int32Array;
  readonly width: number;
  readonly links: ColumnLinks;
  readonly trials: Float64Array;
  readonly successes: Float64Array;
}

/** Lays the columns out: the factor with the most columns is kept apart, all others lie side by side behind the intercept. */
export function layOutColumns(factors: readonly number[], codings: readonly LevelCoding[]): Layout {
  const counts = codings.map(({ columnCount }) => columnCount);
  const wide = counts.indexOf(Math.max(...counts));
  let denseCount = 1;
  const firstColumns = counts.map((count, place) => {
    const first = denseCount;
    if (place !== wide) denseCount += count;
    return first;
  });
  return { factors, codings, wide, wideCount: counts[wide]!, firstColumns, denseCount };
}

/**
 * Puts observations into the order of their wide column, then of the others, and counts equal ones together: the likelihood
 * needs no more of them. Sorted by counting, one factor after the other, the wide one last.
 */
export function arrangeObservations(
  observations: Observations,
  rows: Int32Array,
  layout: Layout,
): Arrangement {
  const { codings, wide, firstColumns } = layout;
  const places = codings.map((_, place) => place);
  const columnsOf = places.map((place) => {
    const factor = observations.factors[layout.factors[place]!]!;
    const { columnOfLevel } = codings[place]!;
    return Int32Array.from(rows, (row) => columnOfLevel[levelOf(factor, row)]!);
  });
  const dense = places.filter((place) => place !== wide);
  let order: Int32Array = Int32Array.from(rows, (_, index) => index);
  for (const place of [...[...dense].reverse(), wide])
    order = sortByColumn(order, columnsOf[place]!, codings[place]!.columnCount);

  const width = dense.length;
  const wides = new Int32Array(rows.length);
  const columns = new Int32Array(rows.length * width);
  const trials = new Float64Array(rows.length);
  const successes = new Float64Array(rows.length);
  let count = 0;
  let previous = -1;
  for (const index of order) {
    const isNew = previous < 0 || columnsOf.some((own) => own[index] !== own[previous]);
    if (isNew) {
      wides[count] = columnsOf[wide]![index]!;
      dense.forEach((place, slot) => {
        columns[count * width + slot] = firstColumns[place]! + columnsOf[place]![index]!;
      });
      count += 1;
    }
    trials[count - 1]! += 1;
    successes[count - 1]! += observations.outcomes[rows[index]!]!;
    previous = index;
  }
  const wideColumns = wides.subarray(0, count);
  const denseColumns = columns.subarray(0, count * width);
  return {
    layout,
    count,
    wide: wideColumns,
    columns: denseColumns,
    width,
    links: linkColumns(wideColumns, denseColumns, width, layout.wideCount, layout.denseCount),
    trials: trials.subarray(0, count),
    successes: successes.subarray(0, count),
  };
}

/** Keeps the order of equal ones. */
function sortByColumn(order: Int32Array, columns: Int32Array, columnCount: number): Int32Array {
  const starts = new Int32Array(columnCount + 1);
  for (const index of order) starts[columns[index]! + 1]! += 1;
  for (let column = 0; column < columnCount; column += 1) starts[column + 1]! += starts[column]!;
  const sorted = new Int32Array(order.length);
  for (const index of order) sorted[starts[columns[index]!]!++] = index;
  return sorted;
}
