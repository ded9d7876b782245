import type { Block, StyleName } from '../plan';
import { rowHeights } from './rowHeights';

/** A chapter that begins on the second half of a page begins on a new one: a page is not left emptier than that. */
const leastFilled = 0.5;

/** What stands above something else: a page does not end with it. */
const leading: ReadonlySet<StyleName> = new Set(['title', 'heading', 'rowHeader', 'note', 'columnHeader']);
/** What goes on with the row above it. */
const following: ReadonlySet<StyleName> = new Set(['columnHeader', 'number']);

/**
 * The rows, 0-based, that begin a page, so that no page ends within a chart, within a list or below a heading: the last
 * chapter on the second half of a page, else the last row that may. What is higher than a page is divided where it ends.
 *
 * @param blocks of a sheet of chapters: rows of cells and charts beside them
 * @param pageHeight in points of the sheet, as high as a page at the scale of printing
 */
export function planPageBreaks(blocks: readonly Block[], pageHeight: number): number[] {
  const heights = rowHeights(blocks);
  const styles = firstStyles(blocks);
  const whole = new Set(blocks.flatMap(rowsWithin));
  const isAllowed = (row: number) =>
    !whole.has(row) &&
    !following.has(styles.get(row) ?? 'body') &&
    !leading.has(styles.get(row - 1) ?? 'body');
  const breaks: number[] = [];
  let used = 0;
  let first = 0;
  for (let row = 0; row < heights.length; row += 1) {
    used += heights[row] ?? 0;
    if (used <= pageHeight || row === first) continue;
    first = beginNext(first, row);
    breaks.push(first);
    used = heights.slice(first, row + 1).reduce((sum, height) => sum + height, 0);
  }
  return breaks;

  /** Where the page after the one from `from` begins, whose first row without room is `full`. */
  function beginNext(from: number, full: number): number {
    const allowed: number[] = [];
    for (let row = full; row > from; row -= 1) if (isAllowed(row)) allowed.push(row);
    const filled = (row: number) => heights.slice(from, row).reduce((sum, height) => sum + height, 0);
    const chapter = allowed.find(
      (row) => styles.get(row) === 'heading' && filled(row) >= leastFilled * pageHeight,
    );
    return chapter ?? allowed[0] ?? full;
  }
}

/** How the leftmost cell of each row looks. */
function firstStyles(blocks: readonly Block[]): Map<number, StyleName> {
  const columns = new Map<number, number>();
  const styles = new Map<number, StyleName>();
  for (const block of blocks) {
    if (block.kind !== 'cells') continue;
    for (let row = block.row; row < block.row + block.values.length; row += 1) {
      if (block.column >= (columns.get(row) ?? Infinity)) continue;
      columns.set(row, block.column);
      styles.set(row, block.style);
    }
  }
  return styles;
}

/** Rows of a block but its first: a page that begins with one of them would divide it. */
function rowsWithin(block: Block): number[] {
  const [row, rows] = block.kind === 'chart' ? [block.place.row, block.place.rows] : [0, 0];
  return Array.from({ length: Math.max(0, rows - 1) }, (_, index) => row + 1 + index);
}
