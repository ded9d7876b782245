import { intersection } from '../../workbook/areas';
import type { Area, SheetModel } from '../../workbook/types';

/** The block of cells around the area that is bounded by blank rows and columns, as Ctrl+* selects it. */
export function surroundingRegion(sheet: SheetModel, area: Area): Area {
  const used = sheet.cells.usedArea();
  if (used === undefined) return area;
  let region = area;
  for (;;) {
    const grown = grow(sheet, region, used);
    if (grown === undefined) return region;
    region = grown;
  }
}

/** The region with one more row or column where that holds something next to it. */
function grow(sheet: SheetModel, region: Area, used: Area): Area | undefined {
  const { row, column, rows, columns } = region;
  const wide = { column: column - 1, columns: columns + 2 };
  const high = { row: row - 1, rows: rows + 2 };
  const tries: { edge: Area; grown: Area }[] = [
    { edge: { ...wide, row: row - 1, rows: 1 }, grown: { ...region, row: row - 1, rows: rows + 1 } },
    { edge: { ...wide, row: row + rows, rows: 1 }, grown: { ...region, rows: rows + 1 } },
    {
      edge: { ...high, column: column - 1, columns: 1 },
      grown: { ...region, column: column - 1, columns: columns + 1 },
    },
    { edge: { ...high, column: column + columns, columns: 1 }, grown: { ...region, columns: columns + 1 } },
  ];
  return tries.find(({ edge }) => hasContent(sheet, edge, used))?.grown;
}

function hasContent(sheet: SheetModel, edge: Area, used: Area): boolean {
  const inside = intersection(edge, used);
  if (inside === undefined) return false;
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      if (sheet.cells.value(row, column) !== '' || sheet.cells.formula(row, column) !== undefined)
        return true;
    }
  }
  return false;
}
