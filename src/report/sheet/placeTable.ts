import { formats } from '../figures/formats';
import { cellAddress } from '../layout/cellAddress';
import { fitColumns } from '../layout/fitColumns';
import type { Block, CellLink, CellsBlock, TableColumn } from '../plan';
import type { BuiltColumn, BuiltTable, CellException } from '../table/buildTable';
import type { Placed } from './Placed';
import type { Places } from './Places';

const headerRows = 1;
const blankRows = 1;

/** Places a native table by its header; where it has no rows, one row says so. A blank row stands below it. */
export function placeTable(
  table: BuiltTable,
  row: number,
  column: number,
  role: string,
  places: Places,
): Placed {
  places.placeTable(table.key, { sheetRole: role, row, column });
  const rowCount = table.rows.length;
  return {
    rows: headerRows + Math.max(1, rowCount) + blankRows,
    widths: fitColumns(table.columns),
    blocks: () => {
      const contents = table.columns.map((built) => contentsOf(built, table, row + headerRows, column));
      return [
        {
          kind: 'table',
          name: table.excelName,
          row,
          column,
          rowCount,
          columns: table.columns.map((built, index) => planColumn(built, contents[index]!, places)),
          emptyText: table.emptyText,
        },
        ...table.columns.flatMap((built, index) =>
          exceptionBlocks(built, contents[index]!, row + headerRows, column + index),
        ),
      ];
    },
  };
}

/** The values of a column, or the texts of its formulas: where the cells of each row stand is known now. */
function contentsOf(
  { values, formulaAt }: BuiltColumn,
  table: BuiltTable,
  firstRow: number,
  column: number,
): TableColumn['values'] {
  if (formulaAt === undefined) return values;
  return Array.from(table.rows, (_, row) => {
    const formula = formulaAt(row, (key) => {
      const place = table.columns.findIndex((other) => other.key === key);
      if (place < 0) throw new RangeError(`Table "${table.key}" has no column "${key}" for a formula`);
      return cellAddress(firstRow + row, column + place);
    });
    return formula === undefined ? null : { formula };
  });
}

function planColumn(built: BuiltColumn, values: TableColumn['values'], places: Places): TableColumn {
  const { targets, header, numberFormat, alignment, wrap, decoration, isTyped, choices } = built;
  const links = new Map<number, CellLink>();
  for (const [row, target] of targets) {
    const link = places.link(target);
    if (link !== undefined) links.set(row, link);
  }
  return {
    header,
    values,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(decoration === undefined ? {} : { decoration }),
    ...(isTyped === true ? { isTyped } : {}),
    ...(choices === undefined ? {} : { choices }),
    ...(links.size === 0 ? {} : { links }),
  };
}

/** Cells that look or are written otherwise than their column; neighbours that differ alike are painted together. */
function exceptionBlocks(
  { exceptions, alignment }: BuiltColumn,
  values: TableColumn['values'],
  firstRow: number,
  column: number,
): Block[] {
  const blocks: CellsBlock[] = [];
  let first = 0;
  let run: { readonly exception: CellException; readonly cells: CellsBlock['values'][number][] } | undefined;
  const finish = () => {
    if (run === undefined) return;
    const { format, style } = run.exception;
    blocks.push({
      kind: 'cells',
      row: firstRow + first,
      column,
      values: run.cells,
      style: style ?? 'number',
      ...(format === undefined ? {} : { numberFormat: formats[format] }),
      ...(alignment === undefined ? {} : { alignment }),
    });
    run = undefined;
  };
  for (const [row, exception] of exceptions) {
    const follows = run !== undefined && row === first + run.cells.length;
    if (!follows || !isAlike(run!.exception, exception)) {
      finish();
      first = row;
      run = { exception, cells: [] };
    }
    run!.cells.push([values[row] ?? null]);
  }
  finish();
  return blocks;
}

function isAlike(left: CellException, right: CellException): boolean {
  return left.format === right.format && left.style === right.style;
}
