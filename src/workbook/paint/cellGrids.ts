import type { AreaOnSheet, Block, PlannedContent, TableBlock } from '../../report/plan';
import { asCellValue } from './asCellValue';

/** Cells without a content between two blocks: so many travel for less than a range of its own. */
const BLANKS_WORTH_A_RANGE = 60;

/** A value as it must be written; null leaves a cell as it is. */
type Written = string | number | boolean | null;

/** Cells of a sheet that are written together. */
export interface CellGrid {
  readonly area: AreaOnSheet;
  rowsFrom(first: number, count: number): Written[][];
}

/** What is written into an area, by the row and column in it. */
interface Writing {
  readonly area: AreaOnSheet;
  readonly valueAt: (row: number, column: number) => Written;
}

interface Band {
  area: AreaOnSheet;
  readonly writings: Writing[];
}

/**
 * All that the blocks of a sheet write, in few rectangles: neighbors travel together. A block within another, which gives
 * some of its cells another look, is in its rectangle; of two for one cell the later holds.
 */
export function cellGrids(blocks: readonly Block[]): readonly CellGrid[] {
  const bands: Band[] = [];
  for (const writing of blocks.flatMap(writingsOf)) {
    if (writing.area.rows === 0 || writing.area.columns === 0) continue;
    const near = bands.find(({ area }) => blanksBetween(area, writing.area) <= BLANKS_WORTH_A_RANGE);
    if (near === undefined) bands.push({ area: writing.area, writings: [writing] });
    else {
      near.area = around(near.area, writing.area);
      near.writings.push(writing);
    }
  }
  return bands.map(({ area, writings }) => ({
    area,
    rowsFrom: (first, count) => rowsOf(area, writings, first, count),
  }));
}

function writingsOf(block: Block): readonly Writing[] {
  if (block.kind === 'cells') return [contents(block.row, block.column, block.values)];
  if (block.kind !== 'table') return [];
  const { row, column, columns, rowCount, emptyText } = block;
  const headers = contents(row, column, [columns.map(({ header }) => header)]);
  return [headers, rowCount === 0 ? contents(row + 1, column, [[emptyText]]) : bodyOf(block)];
}

function contents(row: number, column: number, values: readonly (readonly PlannedContent[])[]): Writing {
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return { area, valueAt: (down, right) => asCellValue(values[down]![right]) };
}

function bodyOf({ row, column, columns, rowCount }: TableBlock): Writing {
  return {
    area: { row: row + 1, column, rows: rowCount, columns: columns.length },
    valueAt: (down, right) => asCellValue(columns[right]!.values[down]),
  };
}

function rowsOf(area: AreaOnSheet, writings: readonly Writing[], first: number, count: number): Written[][] {
  const grid = Array.from({ length: count }, () => new Array<Written>(area.columns).fill(null));
  for (const { area: own, valueAt } of writings) {
    const down = own.row - area.row;
    const right = own.column - area.column;
    const end = Math.min(first + count, down + own.rows);
    for (let row = Math.max(first, down); row < end; row += 1)
      for (let column = 0; column < own.columns; column += 1)
        grid[row - first]![right + column] = valueAt(row - down, column);
  }
  return grid;
}

/** Cells around both areas that are in neither. */
function blanksBetween(a: AreaOnSheet, b: AreaOnSheet): number {
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column);
  const shared = rows > 0 && columns > 0 ? rows * columns : 0;
  return sizeOf(around(a, b)) - sizeOf(a) - sizeOf(b) + shared;
}

function sizeOf({ rows, columns }: AreaOnSheet): number {
  return rows * columns;
}

function around(a: AreaOnSheet, b: AreaOnSheet): AreaOnSheet {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
