import type { AreaReference, SheetPlan, TableBlock, TableColumn } from '../plan';
import { fitColumns } from './fitColumns';

/** A list that a chart is drawn from. */
export interface ChartTable {
  /** ASCII name, unique in the report. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** Where the cells of chart lists are, for the series of the charts. */
export interface ChartTables {
  readonly sheet: SheetPlan;
  /** Body cells of one column of a list. */
  area(table: string, column: number): AreaReference;
}

/** Lays lists out side by side on one sheet, a blank column between them, so that charts have cells to refer to. */
export function layOutChartTables(
  role: string,
  name: string,
  tables: readonly ChartTable[],
  emptyText: string,
): ChartTables {
  const blocks: TableBlock[] = [];
  const columnWidths: number[] = [];
  for (const table of tables) {
    blocks.push({
      kind: 'table',
      name: table.name,
      row: 0,
      column: columnWidths.length,
      rowCount: table.columns[0]?.values.length ?? 0,
      columns: table.columns,
      emptyText,
    });
    columnWidths.push(...fitColumns(table.columns), 3);
  }
  return {
    sheet: { role, name, columnWidths, freeze: { rows: 1, columns: 0 }, blocks },
    area(table, column) {
      const block = blocks.find((candidate) => candidate.name === table);
      if (block === undefined) throw new RangeError(`No chart list "${table}"`);
      return {
        sheetRole: role,
        row: block.row + 1,
        column: block.column + column,
        rows: Math.max(1, block.rowCount),
        columns: 1,
      };
    },
  };
}
