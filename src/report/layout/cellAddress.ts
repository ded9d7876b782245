import { columnLetters } from './columnLetters';

/**
 * A1 address of a cell from 0-based row and column.
 *
 * @example cellAddress(11, 2) // 'C12'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
