/**
 * A1 address of a cell from 0-based row and column.
 *
 * @example cellAddress(11, 2) // 'C12'
 */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
