import { parseArea, splitSheetName } from '../../workbook/address';
import { intersection, wholeSheet } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/types';
import { invalidArgument, itemNotFound } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import type { RangeTarget } from './RangeTarget';

/**
 * The range of `A1:B2`, `'Sheet 2'!A:C`, a defined name or a table; the whole sheet without an address.
 * ItemNotFound for an unknown sheet, InvalidArgument for anything that is no address.
 */
export function resolveAddress(
  address: string | undefined,
  sheet: SheetModel,
  session: ExcelSession,
): RangeTarget {
  if (address === undefined || address === '') return { sheet, area: wholeSheet };
  const { sheetName, rest } = splitSheetName(address.replace(/^=/, ''));
  const onSheet = sheetName === undefined ? sheet : findSheet(sheetName, session);
  const area = parseArea(rest);
  if (area !== undefined) return { sheet: onSheet, area };
  const found = resolveName(rest, onSheet, session);
  if (found === undefined) throw invalidArgument();
  return found;
}

function findSheet(name: string, session: ExcelSession): SheetModel {
  const sheet = session.workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

/** The range of a defined name or of a table's data. */
function resolveName(name: string, sheet: SheetModel, session: ExcelSession): RangeTarget | undefined {
  const wanted = name.toLowerCase();
  const { names, sheets } = session.workbook;
  const matching = names.filter((one) => one.name.toLowerCase() === wanted);
  const defined =
    matching.find((one) => one.sheetId === sheet.id) ?? matching.find((one) => one.sheetId === undefined);
  if (defined !== undefined) return rangeOfFormula(defined.formula, session);
  for (const owner of sheets) {
    const table = owner.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table === undefined) continue;
    const top = table.showHeaders ? 1 : 0;
    const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
    const body = { ...table.area, row: table.area.row + top, rows };
    return { sheet: owner, area: intersection(body, table.area) ?? table.area };
  }
  return undefined;
}

/** The range of a formula such as `=Sheet1!$A$1:$B$2`; undefined where it is something else. */
export function rangeOfFormula(formula: string, session: ExcelSession): RangeTarget | undefined {
  const { sheetName, rest } = splitSheetName(formula.replace(/^=/, ''));
  const area = parseArea(rest);
  const sheet = session.workbook.sheets.find((one) => one.name.toLowerCase() === sheetName?.toLowerCase());
  return area === undefined || sheet === undefined ? undefined : { sheet, area };
}
