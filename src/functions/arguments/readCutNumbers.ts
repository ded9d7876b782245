import { CellError } from '../CellError';
import { readGrid } from './readGrid';
import { readNumber } from './readNumbers';

/**
 * The numbers of `high` or `low`: shares such as 0.2, 20% or "20%", or cut values. A blank cell is 0, as in any formula
 * and wherever Excel runs: on the desktop it arrives as 0.
 *
 * @returns undefined where the argument is omitted
 * @throws CellError `number.unreadable` for a text; the error itself where a cell holds one
 */
export function readCutNumbers(argument: unknown, name: string): number[] | undefined {
  const grid = readGrid(argument);
  return grid?.cells.flat().map((cell, position) => {
    const place = { argument: name, ignoreZeros: false, row: position, column: 0 };
    const number = readNumber(cell, place);
    if (!(number instanceof CellError)) return Number.isNaN(number) ? 0 : number;
    const text = number.facts['text'];
    throw text === undefined
      ? number
      : new CellError('#VALUE!', 'number.unreadable', { argument: name, text });
  });
}
