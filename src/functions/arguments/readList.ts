import { plainValue, type PlainValue } from './plainValue';
import type { Grid } from './readGrid';

/** All cells of a grid, row after row; an error value among them is thrown, since it makes every result uncertain. */
export function readList(grid: Grid): PlainValue[] {
  const list: PlainValue[] = [];
  for (const row of grid.cells) {
    for (const cell of row) {
      const value = plainValue(cell);
      if (value instanceof Error) throw value;
      list.push(value);
    }
  }
  return list;
}
