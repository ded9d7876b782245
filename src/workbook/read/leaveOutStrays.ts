import { parseAddress } from '../parseAddress';

/** A range as wide or as long as this is looked at before it is read; few are. */
const WIDE = 500;
const LONG = 100_000;
/** Columns and rows of the slices in which it is looked at: 256 slices for a whole sheet. */
const SLICE = { columns: 64, rows: 4096 } as const;
/** So few cells, and less than a quarter of the largest group, are no table. */
const MOST_STRAY_CELLS = 20;

type Direction = keyof typeof SLICE;

export interface MainPart {
  /** The range without stray cells; `address,rowIndex,rowCount,columnCount` are loaded. */
  readonly range: Excel.Range;
  /** Addresses of what lies far from it and is left out, without sheet name. */
  readonly strays: readonly string[];
}

/**
 * Cuts cells that stand far right of everything else, or far below it, off a used range: one of them makes it as wide or
 * as long as the sheet, and no Excel hands that over. `address,rowCount,columnCount` of the range must be loaded.
 *
 * Tables that stand far apart stay in the range, and so does everything of an ordinary one.
 */
export async function leaveOutStrays(context: Excel.RequestContext, range: Excel.Range): Promise<MainPart> {
  const whole = { range, strays: [] };
  const narrow = range.columnCount > WIDE ? await cut(context, range, 'columns') : whole;
  if (range.rowCount <= LONG) return narrow;
  const short = await cut(context, narrow.range, 'rows');
  return { range: short.range, strays: [...narrow.strays, ...short.strays] };
}

/** Cells of neighbouring slices, from `first` to `last` row or column. */
interface Group {
  readonly first: number;
  last: number;
  cells: number;
  readonly addresses: string[];
}

async function cut(
  context: Excel.RequestContext,
  range: Excel.Range,
  direction: Direction,
): Promise<MainPart> {
  const groups = await findGroups(context, range, direction);
  const largest = Math.max(...groups.map(({ cells }) => cells));
  const isStray = ({ cells }: Group) => cells <= MOST_STRAY_CELLS && cells * 4 < largest;
  const kept = groups.filter((group) => !isStray(group));
  const [first] = kept;
  const last = kept[kept.length - 1];
  if (first === undefined || last === undefined) return { range, strays: [] };
  const outside = groups.filter((group) => group.last < first.first || group.first > last.last);
  if (outside.length === 0) return { range, strays: [] };
  const { row, column, rows, columns } = parseAddress(range.address);
  const size = last.last - first.first + 1;
  const main =
    direction === 'columns'
      ? range.worksheet.getRangeByIndexes(row, first.first, rows, size)
      : range.worksheet.getRangeByIndexes(first.first, column, size, columns);
  main.load('address,rowIndex,rowCount,columnCount');
  await context.sync();
  return { range: main, strays: outside.flatMap(({ addresses }) => addresses) };
}

async function findGroups(
  context: Excel.RequestContext,
  range: Excel.Range,
  direction: Direction,
): Promise<readonly Group[]> {
  const along = direction === 'columns';
  const slice = SLICE[direction];
  const { rowCount, columnCount } = range;
  const length = along ? columnCount : rowCount;
  const used: Excel.Range[] = [];
  for (let from = 0; from < length; from += slice) {
    const size = Math.min(slice, length - from);
    const part = along
      ? range.getCell(0, from).getResizedRange(rowCount - 1, size - 1)
      : range.getCell(from, 0).getResizedRange(size - 1, columnCount - 1);
    const cells = part.getUsedRangeOrNullObject(true);
    cells.load('address');
    used.push(cells);
  }
  await context.sync();
  const groups: Group[] = [];
  for (const cells of used) {
    if (cells.isNullObject) continue;
    const { row, column, rows, columns } = parseAddress(cells.address);
    const [first, size] = along ? [column, columns] : [row, rows];
    const address = cells.address.slice(cells.address.lastIndexOf('!') + 1);
    const open = groups[groups.length - 1];
    if (open !== undefined && first - open.last <= slice) {
      open.last = first + size - 1;
      open.cells += rows * columns;
      open.addresses.push(address);
    } else groups.push({ first, last: first + size - 1, cells: rows * columns, addresses: [address] });
  }
  return groups;
}
