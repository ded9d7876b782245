import { parseNumberText } from '../../engine/table/numbers/parseNumberText';
import { isMissingText } from '../../engine/table/vocabulary/missingTexts';
import { CellError } from '../CellError';
import { plainValue } from './plainValue';
import type { Grid } from './readGrid';

/** Numbers of a grid, by column. */
export interface NumberGrid {
  readonly rows: number;
  readonly columns: number;
  /** NaN is missing, or an error: see `errors`. */
  readonly values: readonly Float64Array[];
  /** Cells that hold an error value or a text that is no number, by row * columns + column. */
  readonly errors: ReadonlyMap<number, CellError>;
  /** By column the first row whose cell is a text such as "80%": see `requireOneUnit`. */
  readonly percents: ReadonlyMap<number, number>;
}

export interface ReadNumbersOptions {
  /** Name of the argument, for sentences. */
  readonly argument: string;
  /** Takes 0 for a blank cell. */
  readonly ignoreZeros: boolean;
}

/**
 * Reads the numbers of a grid. TRUE is 1 and FALSE 0; a text such as "1,200" or "80%" is its number; a blank cell or a
 * text such as "n/a" is missing. An error value, or any other text, is missing and kept as the error of its cell.
 */
export function readNumbers(grid: Grid, options: ReadNumbersOptions): NumberGrid {
  const { rows, columns, cells } = grid;
  const values = Array.from({ length: columns }, () => new Float64Array(rows));
  const errors = new Map<number, CellError>();
  const percents = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const rowCells = cells[row]!;
    for (let column = 0; column < columns; column++) {
      const cell = rowCells[column];
      if (typeof cell === 'number' && (cell !== 0 || !options.ignoreZeros)) {
        values[column]![row] = cell;
        continue;
      }
      const read = readNumber(cell, { ...options, row, column });
      values[column]![row] = typeof read === 'number' ? read : NaN;
      if (read instanceof CellError) errors.set(row * columns + column, read);
      else if (isPercentText(cell) && !percents.has(column)) percents.set(column, row);
    }
  }
  return { rows, columns, values, errors, percents };
}

/** A text that ends with a percent sign, half or full width. */
export function isPercentText(cell: unknown): boolean {
  return typeof cell === 'string' && /[%％]\s*$/.test(cell);
}

interface CellPlace extends ReadNumbersOptions {
  readonly row: number;
  readonly column: number;
}

/** One cell: a number, NaN where it is missing, or its error. */
export function readNumber(cell: unknown, place: CellPlace): number | CellError {
  const value = plainValue(cell);
  if (value instanceof CellError) return value;
  if (value === null) return NaN;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'number' ? value : numberOfText(value);
  if (number === undefined) {
    const { argument, row, column } = place;
    return new CellError('#VALUE!', 'input.unreadableText', {
      argument,
      text: String(value).slice(0, 40),
      row: row + 1,
      column: column + 1,
    });
  }
  return number === 0 && place.ignoreZeros ? NaN : number;
}

function numberOfText(text: string): number | undefined {
  if (isMissingText(text)) return NaN;
  return parseNumberText(text, '.')?.value;
}
