import { plainValue } from './plainValue';
import { readGrid } from './readGrid';
import { CellError } from '../CellError';

/**
 * An error that stands alone in an argument is the answer, as in Excel's own functions: advice about anything else would
 * hide it. A failing formula in another, VALUE_TIER(COMPOSITE_SCORE(...)), arrives like this.
 *
 * @throws CellError the error itself
 */
export function refuseLoneErrors(given: readonly unknown[]): void {
  for (const argument of given) {
    const grid = readGrid(argument);
    if (grid?.rows !== 1 || grid.columns !== 1) continue;
    const value = plainValue(grid.cells[0]?.[0]);
    if (value instanceof CellError) throw value;
  }
}
