import type { Grid } from './readGrid';

/** Whether each column of an argument has a meaning of its own, or all its cells are one list. */
export type ArgumentShape = 'table' | 'list';

/**
 * A grid without the blank rows at its end, so that a whole column means its filled part; of a list in a single row,
 * without the blank cells at its end. The columns of a table stay: one that is blank is a missing metric. Excel on the desktop sends blank cells as 0: those are trimmed only where zeros are to be
 * ignored, since a real 0 looks the same.
 */
export function trimGrid(grid: Grid, ignoreZeros: boolean, shape: ArgumentShape = 'list'): Grid {
  const isBlank = (cell: unknown) => isBlankCell(cell) || (ignoreZeros && cell === 0);
  let { rows, columns } = grid;
  while (rows > 0 && grid.cells[rows - 1]!.every(isBlank)) rows--;
  if (grid.rows === 1 && shape === 'list') {
    while (columns > 0 && isBlank(grid.cells[0]![columns - 1])) columns--;
  }
  return rows === grid.rows && columns === grid.columns
    ? grid
    : { rows, columns, cells: grid.cells.slice(0, rows) };
}

/** Blank on the web, or a text of blanks only. */
export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
