import { boundingArea, contains, intersection } from '../../workbook/areas';
import { MAXIMUM_COLUMNS } from '../../workbook/CellStore';
import type { SheetModel } from '../../workbook/types';
import type { ExcelSession } from '../ExcelSession';
import { announceCellChange } from './announceCellChange';
import type { RangeTarget } from './RangeTarget';

export const clearKinds = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;
export type ClearKind = (typeof clearKinds)[number];

/** `range.clear(applyTo)`. Tables, charts and column widths stay. */
export function clearCells(range: RangeTarget, kind: ClearKind, session: ExcelSession): void {
  const { sheet, area } = range;
  if (kind === 'All' || kind === 'Contents' || kind === 'ResetContents') {
    clearContents(range, session);
  }
  if (kind === 'All' || kind === 'Formats') {
    sheet.cells.restyle(area, () => 0);
    keepOutside(sheet, area);
  }
  if (kind !== 'Contents' && kind !== 'Formats') {
    for (const key of [...sheet.hyperlinks.keys()]) {
      if (contains(area, Math.floor(key / MAXIMUM_COLUMNS), key % MAXIMUM_COLUMNS))
        sheet.hyperlinks.delete(key);
    }
  }
}

function clearContents(range: RangeTarget, session: ExcelSession): void {
  const { sheet, area } = range;
  const used = sheet.cells.usedArea();
  const cleared = used === undefined ? undefined : intersection(area, used);
  if (cleared === undefined) return;
  for (const cell of [...sheet.cells.formulaCells()]) {
    if (!contains(area, cell.row, cell.column)) continue;
    sheet.cells.setFormula(cell.row, cell.column, undefined);
    session.calculation?.formulaChanged(sheet, cell.row, cell.column, undefined);
  }
  sheet.cells.clearContents(cleared);
  session.cellsChanged(sheet, cleared);
  announceCellChange(range, session);
}

/** Conditional formats and merged cells that lie within the area go with the formats. */
function keepOutside(sheet: SheetModel, area: RangeTarget['area']): void {
  const outside = (other: RangeTarget['area']) => {
    const both = boundingArea(area, other);
    return both.rows !== area.rows || both.columns !== area.columns;
  };
  replace(sheet.merges, (merge) => outside(merge));
  replace(sheet.conditionalFormats, (rule) => outside(rule.area));
}

function replace<Item>(list: Item[], keep: (item: Item) => boolean): void {
  list.splice(0, list.length, ...list.filter(keep));
}
