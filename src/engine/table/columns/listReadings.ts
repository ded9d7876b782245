import type { CategoryColumn, Column, FlagColumn, TextReading } from '../types';
import type { ColumnReading } from './ColumnContext';
import type { ColumnProfile } from './profileColumn';

/** More different texts than that are not looked up. */
const mostReadings = 2000;

/** What the cells of a column say, where they do not say it themselves. */
export interface Readings {
  /** In order of appearance; what was not read has none. */
  readonly readings: readonly TextReading[];
  /** Every number is a yes, as where a date says that something has happened. */
  readonly areNumbersYes: boolean;
  /** One text was read in several ways, because other columns have a say in it: the texts tell nothing. */
  readonly areMixed: boolean;
}

const none: Readings = { readings: [], areNumbersYes: false, areMixed: false };

/**
 * What the cells of a column were read as, where they do not say it themselves: each different text among numbers with its
 * number; in a column of answers or of levels the numbers and blanks, too; of categories each spelling that is not the name.
 */
export function listReadings(
  { column: cells, texts }: Pick<ColumnProfile, 'column' | 'texts'>,
  { column, unit }: Pick<ColumnReading, 'column' | 'unit'>,
): Readings {
  if (column === undefined || column.kind === 'date') return none;
  const areNumbersYes = column.kind === 'flag' && doNumbersSayYes(cells, column);
  const doNumbersTell = (column.kind === 'flag' && !areNumbersYes) || unit === 'levels';
  if (column.kind === 'number' && texts === 0 && !doNumbersTell) return none;
  const valueAt = readerOf(column);
  const readings = new Map<string, TextReading>();
  for (let row = 0; row < cells.length; row += 1) {
    if (!doNumbersTell && cells.codeAt(row) < 0) continue;
    const text = String(cells.valueAt(row) ?? '');
    const value = valueAt(row);
    const known = readings.get(text);
    if (known !== undefined && known.value !== value && column.kind === 'flag') {
      return { ...none, areMixed: true };
    }
    if (value === undefined || known !== undefined || value === text) continue;
    if (text === '' && column.kind !== 'flag') continue;
    if (readings.size < mostReadings) readings.set(text, { text, value });
  }
  return { readings: [...readings.values()], areNumbersYes, areMixed: false };
}

/** Whether there are numbers, and each is a yes. */
function doNumbersSayYes(cells: ColumnProfile['column'], { values }: FlagColumn): boolean {
  let numbers = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (cells.codeAt(row) >= 0) continue;
    if (values[row] !== 1) return false;
    numbers += 1;
  }
  return numbers > 0;
}

function readerOf(column: Exclude<Column, { kind: 'date' }>): (row: number) => number | string | undefined {
  if (column.kind === 'category') return nameReader(column);
  if (column.kind === 'flag') return (row) => (column.values[row]! < 0 ? undefined : column.values[row]);
  return (row) => (Number.isNaN(column.values[row]!) ? undefined : column.values[row]);
}

function nameReader({ codes, labels }: CategoryColumn): (row: number) => string | undefined {
  return (row) => labels[codes[row] ?? -1];
}
