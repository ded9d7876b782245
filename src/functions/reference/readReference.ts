import type { Moments } from '../../engine/score/Normalisation';
import { withoutMissing } from '../../engine/score/withoutMissing';
import type { Grid } from '../arguments/readGrid';
import type { NumberArgument } from '../arguments/readNumberArgument';
import { readNumbers } from '../arguments/readNumbers';
import { CellError } from '../CellError';
import { mostKept, referenceMarks, referenceRows, valuesMarks } from './referenceLayout';

export interface Reference extends NumberArgument {
  /** Of each metric of which only percentiles are kept. */
  readonly moments: readonly (Moments | undefined)[];
}

/**
 * The population that a saved reference stands for: see `makeReference`.
 *
 * @returns undefined where the cells are no reference
 * @throws CellError `reference.broken` where they are a part of one, or more than one: figures would be taken for values
 */
export function readReference(whole: Grid): Reference | undefined {
  const marks: readonly unknown[] = [...Object.values(referenceMarks), ...Object.values(valuesMarks)];
  // A part of a reference has its mark within as many rows as stand above its values.
  const isPart = whole.cells
    .slice(0, referenceRows.values)
    .some((row) => row.some((cell) => marks.includes(cell)));
  if (!isPart) return undefined;
  const starts: readonly unknown[] = Object.values(referenceMarks);
  if (!starts.includes(whole.cells[0]?.[0])) throw new CellError('#VALUE!', 'reference.broken');
  const columns = whole.columns - 1;
  if (columns === 0 || whole.rows <= referenceRows.values) throw new CellError('#VALUE!', 'reference.broken');
  const part = (from: number, to: number): Grid => ({
    rows: to - from,
    columns,
    cells: whole.cells.slice(from, to).map((cells) => cells.slice(1)),
  });
  const read = (grid: Grid) => readNumbers(grid, { argument: 'population', ignoreZeros: false });
  const figures = read(part(referenceRows.count, referenceRows.valuesMark));
  const values = read(part(referenceRows.values, whole.rows));
  const moments = figures.values.map(([count = NaN, mean = NaN, standardDeviation = NaN], column) => {
    const kept = withoutMissing(values.values[column]!).length;
    if (kept === 0 || kept !== Math.min(count, mostKept)) throw new CellError('#VALUE!', 'reference.broken');
    return count > mostKept ? { mean, standardDeviation } : undefined;
  });
  return { ...values, whole: part(referenceRows.values, whole.rows), moments };
}
