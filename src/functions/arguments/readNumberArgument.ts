import { CellError } from '../CellError';
import { checkSize } from '../guards/checkSize';
import { readGrid, type Grid } from './readGrid';
import { readNumbers, type NumberGrid } from './readNumbers';
import { trimGrid, type ArgumentShape } from './trimGrid';

export interface NumberArgument extends NumberGrid {
  /** The argument before its trailing blanks were trimmed. */
  readonly whole: Grid;
}

/**
 * An argument that holds numbers: read, trimmed and checked for its size.
 *
 * @returns undefined where it is omitted
 * @throws CellError `input.empty` where all is blank, `input.tooManyRows`
 */
export function readNumberArgument(
  argument: unknown,
  name: string,
  ignoreZeros: boolean,
  shape: ArgumentShape = 'list',
): NumberArgument | undefined {
  const whole = readGrid(argument);
  if (whole === undefined) return undefined;
  const grid = trimGrid(whole, ignoreZeros, shape);
  if (grid.rows === 0 || grid.columns === 0)
    throw new CellError('#VALUE!', 'input.empty', { argument: name });
  checkSize(grid, name);
  return { ...readNumbers(grid, { argument: name, ignoreZeros }), whole };
}

/**
 * The same for an argument that must be there. A single row of a table, or a single cell of a list, may be blank: as one
 * of a formula filled down it is a row without a result, as it would be in a spilled one.
 *
 * @throws CellError `input.empty` where it is omitted, too
 */
export function requireNumberArgument(
  argument: unknown,
  name: string,
  ignoreZeros: boolean,
  shape: ArgumentShape = 'list',
): NumberArgument {
  const whole = readGrid(argument);
  if (whole?.rows === 1 && whole.columns > 0 && (shape === 'table' || whole.columns === 1)) {
    return { ...readNumbers(whole, { argument: name, ignoreZeros }), whole };
  }
  const read = readNumberArgument(argument, name, ignoreZeros, shape);
  if (read === undefined) throw new CellError('#VALUE!', 'input.empty', { argument: name });
  return read;
}

/** All cells as one list, row after row, with the errors of the cells at their places. */
export function flatten(numbers: NumberGrid): Float64Array {
  const { rows, columns, values } = numbers;
  if (columns === 1) return values[0]!;
  const list = new Float64Array(rows * columns);
  values.forEach((column, index) => {
    for (let row = 0; row < rows; row++) list[row * columns + index] = column[row]!;
  });
  return list;
}

/**
 * Puts results into rows and columns: `cellAt` gives the one at each place, counted row after row.
 * Plain loops: mapping a hundred thousand rows costs more than computing them.
 */
export function arrange<Cell>(rows: number, columns: number, cellAt: (index: number) => Cell): Cell[][] {
  const arranged = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = [cellAt(row * columns)];
    for (let column = 1; column < columns; column++) cells.push(cellAt(row * columns + column));
    arranged[row] = cells;
  }
  return arranged;
}
