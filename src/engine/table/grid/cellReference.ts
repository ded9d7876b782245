import type { CellReference } from '../../problem';
import type { GridOrigin } from '../types';

/** The cell of the user's sheet where a cell of a grid (0-based) was read. */
export function cellReference(origin: GridOrigin, row: number, column: number): CellReference {
  return { row: origin.firstRow + row, column: origin.firstColumn + column };
}
