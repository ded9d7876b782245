import { CellError } from '../CellError';
import type { Grid } from '../arguments/readGrid';

/**
 * Rows that one call may be given. Excel on the web sends and takes at most 5 MB; a score, or a value with its cohort,
 * takes 22 to 24 bytes a row (measured), so 5 MB are some 220,000 rows.
 */
export const mostRows = 180_000;

/**
 * Refuses an argument that is too long for one call.
 *
 * @throws CellError `input.tooManyRows`, which names the task pane: it works in parts
 */
export function checkSize(grid: Grid, argument: string): void {
  const rows = Math.max(grid.rows, grid.columns);
  if (rows > mostRows) {
    throw new CellError('#VALUE!', 'input.tooManyRows', { argument, rows, limit: mostRows });
  }
}
