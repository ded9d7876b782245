import type { RawGrid } from '../types';
import { findBlankRows, isBlankAt } from './findBlankRows';

/** A run of rows without a blank row between them. Indexes are 0-based within the grid, ends are exclusive. */
export interface RowBlock {
  readonly from: number;
  readonly to: number;
}

/** The runs of rows of a grid that are separated by blank rows. */
export function splitIntoBlocks(grid: RawGrid): RowBlock[] {
  const blocks: RowBlock[] = [];
  let from = 0;
  for (const blank of [...findBlankRows(grid.columns, 0, grid.rowCount), grid.rowCount]) {
    if (blank > from) blocks.push({ from, to: blank });
    from = blank + 1;
  }
  return blocks;
}

/** Runs of columns that hold anything in the rows of a block: [first, end) pairs from left to right. */
export function splitIntoColumnRuns(grid: RawGrid, block: RowBlock): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = -1;
  for (let column = 0; column <= grid.columns.length; column += 1) {
    const filled = column < grid.columns.length && isFilled(grid, column, block);
    if (filled && start < 0) start = column;
    if (!filled && start >= 0) {
      runs.push([start, column]);
      start = -1;
    }
  }
  return runs;
}

/** The rows of a block, in order. */
export function rowsOf(block: RowBlock): number[] {
  return Array.from({ length: block.to - block.from }, (_row, index) => block.from + index);
}

function isFilled(grid: RawGrid, column: number, block: RowBlock): boolean {
  const raw = grid.columns[column]!;
  for (let row = block.from; row < block.to; row += 1) if (!isBlankAt(raw, row)) return true;
  return false;
}
