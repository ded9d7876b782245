import { codedCell, lowerWord, StoredColumn, upperWord } from '../grid/StoredColumn';
import type { RawColumn, RawGrid, TableRegion } from '../types';

const views = new WeakMap<RawColumn, StoredColumn>();

/**
 * The cells of one column of a region, without those of the rows to leave out, one after another.
 * Without rows to leave out this is a view of the grid's own memory, the same one at every call.
 */
export function regionColumn(
  grid: RawGrid,
  region: TableRegion,
  column: number,
  rows?: Int32Array,
): StoredColumn {
  const raw = grid.columns[region.firstColumn + column] as StoredColumn;
  if (rows !== undefined) return gather(raw, rows);
  const count = region.endRow - region.firstDataRow;
  const known = views.get(raw);
  if (
    known?.length === count &&
    known.numbers.byteOffset === raw.numbers.byteOffset + 8 * region.firstDataRow
  ) {
    return known;
  }
  const view = new StoredColumn(
    raw.numbers.subarray(region.firstDataRow, region.endRow),
    raw.dictionary,
    raw.blankCount,
  );
  views.set(raw, view);
  return view;
}

/** Copies the cells of some rows (indexes into the column) to a column of their own. */
function gather(raw: StoredColumn, rows: Int32Array): StoredColumn {
  const column = new StoredColumn(new Float64Array(rows.length), raw.dictionary, raw.blankCount);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (raw.words[2 * row + upperWord] === codedCell) {
      column.words[2 * index + upperWord] = codedCell;
      column.words[2 * index + lowerWord] = raw.words[2 * row + lowerWord]!;
    } else {
      column.numbers[index] = raw.numbers[row]!;
    }
  }
  return column;
}
