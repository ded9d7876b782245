import { intersection } from '../../workbook/areas';
import type { Area, SheetModel } from '../../workbook/types';
import { ExcelError } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { clearCells } from './clearCells';
import type { RangeTarget } from './RangeTarget';

/** Merges the range, or each of its rows. Only the first cell of a merged area keeps its content. */
export function mergeCells({ sheet, area }: RangeTarget, across: boolean, session: ExcelSession): void {
  // Excel merges through the selection, and refuses while a chart or a picture is what is selected: office-js issue 399.
  session.selected.requireCells(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
    throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  unmerge(sheet, area);
  const merged = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const one of merged) {
    if (one.rows === 1 && one.columns === 1) continue;
    const right = { ...one, column: one.column + 1, columns: one.columns - 1 };
    const below = { ...one, row: one.row + 1, rows: one.rows - 1 };
    if (right.columns > 0) clearCells({ sheet, area: right }, 'Contents', session);
    if (below.rows > 0) clearCells({ sheet, area: below }, 'Contents', session);
    sheet.merges.push(one);
  }
}

export function unmergeCells({ sheet, area }: RangeTarget): void {
  unmerge(sheet, area);
}

function unmerge(sheet: SheetModel, area: Area): void {
  const kept = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}
