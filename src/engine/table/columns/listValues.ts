import type { ColumnProfile } from './profileColumn';
import { entryKind } from './profileColumn';

/** More different values than this are no choice that a person can make. */
export const mostValues = 30;

/**
 * The different values of a column as texts, the most frequent first; undefined where there are more than a person can
 * choose among. Blanks and error values are none.
 */
export function listValues({ column, profile }: { column: ColumnProfile['column']; profile: ColumnProfile }) {
  const counts = new Map<string, number>();
  column.entries.forEach((entry, code) => {
    const cells = profile.codeCounts[code]!;
    if (cells === 0 || profile.entryKinds[code]! < entryKind.text) return;
    const text = typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry).trim();
    counts.set(text, (counts.get(text) ?? 0) + cells);
  });
  if (counts.size > mostValues) return undefined;
  for (let row = 0; row < column.length; row += 1) {
    const value = column.numbers[row]!;
    if (value !== value) continue;
    const text = String(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostValues) return undefined;
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
