import { plainValue, type PlainValue } from './plainValue';
import type { Grid } from './readGrid';
import { isBlankCell } from './trimGrid';

/**
 * The cells of a grid that go with `count` values, row after row: one each. The grid must have as many cells as the
 * values had before their trailing blanks were trimmed; another size is accepted when all beyond `count` is blank (a
 * whole column beside a part of one).
 *
 * @param whole how many cells the values had before trimming
 * @returns undefined when the sizes do not go together
 */
export function readPartners(grid: Grid, count: number, whole: number): PlainValue[] | undefined {
  const size = grid.rows * grid.columns;
  if (size < count) return undefined;
  const partners: PlainValue[] = [];
  for (const row of grid.cells) {
    for (const cell of row) {
      if (partners.length < count) partners.push(plainValue(cell));
      else if (size === whole) return partners;
      else if (!isBlankCell(cell)) return undefined;
    }
  }
  return partners;
}
