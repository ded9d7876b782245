import { parseArea } from '../../workbook/address';
import type { DefinedNameModel, SheetModel } from '../../workbook/types';
import { parseSheetReference } from '../areaReference';
import { child, childrenNamed, isTrue, type XmlElement } from '../xml/parseXml';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import { formulaFromFile } from './formulaFromFile';

/** Names that Excel keeps for itself: print areas, print titles, filters. They belong to the page layout. */
export const builtInNamePrefix = '_xlnm.';

/**
 * Defined names of the workbook. `sheetByPosition` gives the sheet of a local name: positions count every tab,
 * chart sheets included. Print titles and print areas go to the sheets' page layouts.
 */
export function readNames(
  workbook: XmlElement,
  sheetByPosition: readonly (SheetModel | undefined)[],
): DefinedNameModel[] {
  const names: DefinedNameModel[] = [];
  childrenNamed(child(workbook, 'definedNames'), 'definedName').forEach(({ attributes, text }, index) => {
    const name = attributes.get('name') ?? '';
    const position = attributes.get('localSheetId');
    if (position !== undefined && !(Number(position) in sheetByPosition)) {
      throw new XmlSyntaxError(`A name of the sheet ${position}, which is not there`);
    }
    const sheet = position === undefined ? undefined : sheetByPosition[Number(position)];
    if (name.startsWith(builtInNamePrefix)) {
      if (sheet !== undefined) readPrintName(sheet, name.slice(builtInNamePrefix.length), text);
      return;
    }
    if (position !== undefined && sheet === undefined) return;
    names.push({
      id: `{${String(index + 1).padStart(8, '0')}-0001-0003-0000-000000000000}`,
      name,
      formula: formulaFromFile(text),
      comment: attributes.get('comment') ?? '',
      visible: !isTrue(attributes.get('hidden')),
      sheetId: sheet?.id,
    });
  });
  return names;
}

function readPrintName(sheet: SheetModel, name: string, formula: string): void {
  if (name === 'Print_Area') {
    sheet.pageLayout.printArea = parseSheetReference(formula)?.area;
  } else if (name === 'Print_Titles') {
    const rows = /\$?\d+:\$?\d+$/.exec(formula)?.[0];
    const area = rows === undefined ? undefined : parseArea(rows);
    if (area !== undefined) sheet.pageLayout.titleRows = { first: area.row, last: area.row + area.rows - 1 };
    const letters = /!(\$?[A-Z]+):(\$?[A-Z]+)(?:,|$)/.exec(formula);
    const columns = letters === null ? undefined : parseArea(`${letters[1]}:${letters[2]}`);
    if (columns !== undefined) {
      sheet.pageLayout.titleColumns = { first: columns.column, last: columns.column + columns.columns - 1 };
    }
  }
}
