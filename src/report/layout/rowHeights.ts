import type { Block } from '../plan';

/** Of a row that nobody set, in points. */
export const standardRow = 15;

/** Heights in points of the first rows of a sheet, down to the last that a block covers: their own, or Excel's standard. */
export function rowHeights(blocks: readonly Block[], most = Infinity): number[] {
  const heights: number[] = [];
  const reach = (rows: number) => {
    while (heights.length < Math.min(rows, most)) heights.push(standardRow);
  };
  for (const block of blocks) {
    if (block.kind === 'chart') reach(block.place.row + block.place.rows);
    if (block.kind !== 'cells') continue;
    reach(block.row + block.values.length);
    if (block.rowHeight !== undefined && block.row < heights.length) heights[block.row] = block.rowHeight;
  }
  return heights;
}
