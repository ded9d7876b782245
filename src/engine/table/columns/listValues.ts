import { foldText } from '../categories/foldText';
import type { ColumnProfile } from './profileColumn';
import { entryKind } from './profileColumn';

/** More different values than this are no choice that a person can make. */
export const mostValues = 30;

/**
 * The different values of a column as texts, the most frequent first; undefined where there are more than a person can
 * choose among. Spellings that differ by case, width or blanks are one value, in its first spelling. Blanks and error
 * values are none.
 */
export function listValues({ column, profile }: { column: ColumnProfile['column']; profile: ColumnProfile }) {
  const values = new Map<string, { readonly text: string; cells: number }>();
  const count = (text: string, cells: number) => {
    const key = foldText(text);
    const value = values.get(key) ?? { text, cells: 0 };
    value.cells += cells;
    values.set(key, value);
  };
  for (const [code, entry] of column.entries.entries()) {
    const cells = profile.codeCounts[code]!;
    if (cells === 0 || profile.entryKinds[code]! < entryKind.text) continue;
    count(typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry).trim(), cells);
    if (values.size > mostValues) return undefined;
  }
  for (let row = 0; row < column.length; row += 1) {
    const value = column.numbers[row]!;
    if (value !== value) continue;
    count(String(value), 1);
    if (values.size > mostValues) return undefined;
  }
  return [...values.values()].sort((a, b) => b.cells - a.cells).map(({ text }) => text);
}
