import type { ColumnProfile } from '../columns/profileColumn';
import { lowerWord } from '../grid/StoredColumn';
import type { ParsedNumber } from './parseNumberText';

/**
 * The numbers of a column's cells, NaN for cells that are none. A column whose texts say no number is not copied: its
 * other cells are NaN already.
 */
export function fillNumbers(
  profile: ColumnProfile,
  parsed: readonly (ParsedNumber | undefined)[],
  unclear: readonly number[] = [],
): Float64Array {
  const { column } = profile;
  const valueOfCode = new Float64Array(column.entries.length).fill(NaN);
  let anyText = false;
  parsed.forEach((number, code) => {
    if (number === undefined) return;
    valueOfCode[code] = number.value;
    anyText = true;
  });
  if (!anyText) return column.numbers;
  for (const code of unclear) valueOfCode[code] = NaN;
  const { words } = column;
  const values = new Float64Array(column.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = column.numbers[row]!;
    // Only a number equals itself: any other cell is a NaN that carries a code.
    values[row] = value === value ? value : valueOfCode[words[2 * row + lowerWord]!]!;
  }
  return values;
}
