import type { Grid } from './readGrid';

/**
 * A grid without the blank rows at its end, so that a whole column means its filled part; of a single row, without the
 * blank cells at its end. Excel on the desktop sends blank cells as 0: those are trimmed only where zeros are to be
 * ignored, since a real 0 looks the same.
 */
export function trimGrid(grid: Grid, ignoreZeros: boolean): Grid {
  const isBlank = (cell: unknown) => isBlankCell(cell) || (ignoreZeros && cell === 0);
  let { rows, columns } = grid;
  while (rows > 0 && grid.cells[rows - 1]!.every(isBlank)) rows--;
  if (grid.rows === 1) while (columns > 0 && isBlank(grid.cells[0]![columns - 1])) columns--;
  return rows === grid.rows && columns === grid.columns
    ? grid
    : { rows, columns, cells: grid.cells.slice(0, rows) };
}

/** Blank on the web, or a text of blanks only. */
export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
