import type { AreaOnSheet, Block } from '../../report/plan';

/** The cells that a block writes; none for what is only drawn or only colors. */
export function writtenArea(block: Block): AreaOnSheet | undefined {
  switch (block.kind) {
    case 'cells': {
      const { row, column, values } = block;
      const columns = Math.max(0, ...values.map((cells) => cells.length));
      return { row, column, rows: values.length, columns };
    }
    case 'table':
      // A list of nothing has a line that says so.
      return {
        row: block.row,
        column: block.column,
        rows: 1 + Math.max(1, block.rowCount),
        columns: block.columns.length,
      };
    default:
      return undefined;
  }
}

/** First column right of everything on a sheet, drawn or written. */
export function freeColumn(blocks: readonly Block[]): number {
  const ends = blocks.map((block) => {
    const area = block.kind === 'chart' ? block.place : writtenArea(block);
    return area === undefined ? 0 : area.column + area.columns;
  });
  return Math.max(0, ...ends);
}
