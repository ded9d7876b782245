import { CellError } from '../CellError';

export interface BurstGuard {
  /**
   * Counts one call that scores a single row, value or score against `populationRows` others.
   *
   * @param formula makes the formula that does the same work in one call
   * @throws CellError `input.burst` when calls in a row have been sent more than the limit together
   */
  count(populationRows: number, formula: () => string): void;
}

/** Rows sent together by all calls of a fill-down: past this Excel is busy for seconds, and four times as long at twice the rows. */
export const burstLimit = 10_000_000;
/** A pause this long ends a burst. */
const pause = 1000;

/**
 * Watches for a function filled down against a long population: every cell is sent the whole population again, so the
 * work grows with the square of the rows (10,000 rows: 16 seconds, 100,000 rows: half an hour). One spilled call needs
 * milliseconds.
 *
 * @param now the time in milliseconds
 */
export function createBurstGuard(now: () => number = Date.now): BurstGuard {
  let rows = 0;
  let last = -Infinity;
  return {
    count(populationRows, formula) {
      const time = now();
      if (time - last > pause) rows = 0;
      last = time;
      rows += populationRows;
      if (rows > burstLimit) throw new CellError('#VALUE!', 'input.burst', { formula: formula() });
    },
  };
}
