import { CellError } from '../CellError';
import { readNumber } from './readNumbers';
import { readGrid } from './readGrid';

/**
 * A share such as `high`: 0.2, 20% or "20%".
 *
 * @returns undefined where the argument is omitted or blank
 * @throws CellError `share.unreadable` for a text, `share.outOfRange` unless it is a number from 0 to 1; the error itself where the cell holds one
 */
export function readShare(argument: unknown, name: string): number | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  const place = { argument: name, ignoreZeros: false, row: 0, column: 0 };
  const share = readNumber(grid.cells[0]?.[0], place);
  if (share instanceof CellError) {
    const text = share.facts['text'];
    throw text === undefined ? share : new CellError('#VALUE!', 'share.unreadable', { argument: name, text });
  }
  if (Number.isNaN(share)) return undefined;
  if (share < 0 || share > 1) throw new CellError('#VALUE!', 'share.outOfRange', { argument: name, share });
  return share;
}
