import type { Column, TextReading } from '../types';
import type { ColumnReading } from './ColumnContext';
import type { ColumnProfile } from './profileColumn';

/** More different texts than that are a column of texts, and nobody would look one up. */
const mostReadings = 2000;
/** A column of more categories names things: its texts are what they say. */
const mostCategories = 100;

/**
 * What the cells of a column were read as, where they do not say it themselves: each different text among numbers with its
 * number; in a column of answers or of levels the numbers, too; of few categories each spelling with its name. In order of
 * appearance; what was not read has none.
 */
export function listReadings(
  { column: cells, texts }: Pick<ColumnProfile, 'column' | 'texts'>,
  { column, unit }: Pick<ColumnReading, 'column' | 'unit'>,
): readonly TextReading[] {
  if (column === undefined || column.kind === 'date') return [];
  if (column.kind === 'category' && column.labels.length > mostCategories) return [];
  const areNumbersMeant = column.kind !== 'flag' && unit !== 'levels';
  if (texts === 0 && areNumbersMeant) return [];
  const valueAt = readerOf(column);
  const readings = new Map<string, TextReading>();
  for (let row = 0; row < cells.length && readings.size < mostReadings; row += 1) {
    if (areNumbersMeant && cells.codeAt(row) < 0) continue;
    const text = String(cells.valueAt(row) ?? '');
    if (text === '' || readings.has(text)) continue;
    const value = valueAt(row);
    if (value !== undefined) readings.set(text, { text, value });
  }
  return [...readings.values()];
}

function readerOf(column: Exclude<Column, { kind: 'date' }>): (row: number) => number | string | undefined {
  if (column.kind === 'category') return (row) => column.labels[column.codes[row] ?? -1];
  if (column.kind === 'flag') return (row) => (column.values[row]! < 0 ? undefined : column.values[row]);
  return (row) => (Number.isNaN(column.values[row]!) ? undefined : column.values[row]);
}
