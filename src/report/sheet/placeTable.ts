import { formats } from '../figures/formats';
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
    blocks: () => [
      {
        kind: 'table',
        name: table.excelName,
        row,
        column,
        rowCount,
        columns: table.columns.map((built) => planColumn(built, places)),
        emptyText: table.emptyText,
      },
      ...table.columns.flatMap((built, index) => exceptionBlocks(built, row + headerRows, column + index)),
    ],
  };
}

function planColumn({ targets, ...built }: BuiltColumn, places: Places): TableColumn {
  const { header, values, numberFormat, alignment, wrap, decoration } = built;
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
    ...(links.size === 0 ? {} : { links }),
  };
}

/** Cells that look or are written otherwise than their column; neighbours that differ alike are painted together. */
function exceptionBlocks(
  { exceptions, values, alignment }: BuiltColumn,
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
