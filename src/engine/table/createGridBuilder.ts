import { ColumnBuilder } from './grid/ColumnBuilder';
import type { GridOrigin, RawGrid } from './types';

/** Rows are taken in blocks that stay in the processor's cache while every column passes over them. */
const blockRows = 512;

export interface GridBuilder {
  /** Appends rows as a read of cells returns them. Rows may differ in length; missing cells are blank. */
  appendRows(rows: readonly (readonly unknown[])[]): void;
  /** The whole grid; the builder must not be used afterwards. */
  finish(): RawGrid;
}

/**
 * Collects the cells of a sheet chunk by chunk into typed columns: 8 bytes a cell, whatever the cells are.
 *
 * Numbers, texts and booleans are kept as they are. '', null and undefined are blank. A number that is not
 * finite cannot come from a cell and is kept as the error '#NUM!'. `expectedRows`, where known, lets the
 * memory be taken once.
 *
 * @example
 * const builder = createGridBuilder({ sheet: 'Sheet1', firstRow: 1, firstColumn: 1 });
 * builder.appendRows([['客户', '产品'], ['盟新', 'AI工具']]);
 * builder.finish().columns[0].valueAt(1); // '盟新'
 */
export function createGridBuilder(origin: GridOrigin, expectedRows = 0): GridBuilder {
  const columns: ColumnBuilder[] = [];
  let rowCount = 0;

  function widenTo(width: number): void {
    while (columns.length < width) {
      const column = new ColumnBuilder(expectedRows);
      column.appendBlanks(rowCount);
      columns.push(column);
    }
  }

  return {
    appendRows(rows) {
      for (const row of rows) if (row.length > columns.length) widenTo(row.length);
      for (let from = 0; from < rows.length; from += blockRows) {
        const to = Math.min(from + blockRows, rows.length);
        for (let column = 0; column < columns.length; column += 1) {
          columns[column]!.append(rows, column, from, to);
        }
      }
      rowCount += rows.length;
    },
    finish() {
      return { origin, rowCount, columns: columns.map((column) => column.finish()) };
    },
  };
}
