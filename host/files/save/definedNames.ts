import { columnName, quoteSheetName } from '../../workbook/address';
import type { DefinedNameModel, SheetModel } from '../../workbook/types';
import { areaReference } from '../areaReference';
import { builtInNamePrefix } from '../open/readNames';
import { type Edit, setAttributes } from '../xml/editXml';
import { child, childrenNamed } from '../xml/parseXml';
import { escapeXml } from '../xml/text';
import { formulaToFile } from './formulaToFile';
import type { WorkbookChanges } from './writeWorkbookPart';

/** Where tabs stand in the saved file. */
export interface TabPositions {
  ofSheet(sheetId: string): number;
  ofRelationship(id: string): number | undefined;
}

/** The edit that brings the list of defined names up to the model: names, print titles, print areas. */
export function definedNamesEdit(changes: WorkbookChanges, positions: TabPositions): Edit[] {
  const { model, openedNames, sheets, changedPrintSettings } = changes;
  const root = changes.opened.workbook;
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const names = [
    ...keptNames(changes, positions, prefix),
    ...model.names
      .filter(({ id }) => !openedNames.some((name) => name.id === id))
      .map((name) => nameElement(name, prefix, positions, changes.customFunctions)),
    ...sheets
      .filter(({ sheet }) => changedPrintSettings.has(sheet.id))
      .flatMap(({ sheet }) => printNames(sheet, positions.ofSheet(sheet.id), prefix)),
  ];
  const present = child(root, 'definedNames');
  const text = names.length === 0 ? '' : `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`;
  if (present !== undefined) return [{ start: present.start, end: present.end, text }];
  if (names.length === 0) return [];
  const place = root.children.filter(({ name }) => standBefore.includes(name)).pop()?.end ?? root.contentEnd;
  return [{ start: place, end: place, text }];
}

/** What may stand before definedNames in workbook.xml. */
const standBefore = ['sheets', 'functionGroups', 'externalReferences'];

/** The names of the opened workbook that are still there, with the new positions of their sheets. */
function keptNames(changes: WorkbookChanges, positions: TabPositions, prefix: string): string[] {
  const { model, xml, tabs, openedNames, changedPrintSettings, customFunctions } = changes;
  const root = changes.opened.workbook;
  return childrenNamed(child(root, 'definedNames'), 'definedName').flatMap((element) => {
    const name = element.attributes.get('name') ?? '';
    const local = element.attributes.get('localSheetId');
    const tab = local === undefined ? undefined : tabs[Number(local)];
    const position = tab === undefined ? undefined : positions.ofRelationship(tab.relationshipId);
    if (local !== undefined && position === undefined) return [];
    const tag = xml.slice(element.start, element.contentStart);
    const moved = local === undefined ? tag : setAttributes(tag, { localSheetId: String(position) });
    const source = moved + xml.slice(element.contentStart, element.end);
    if (name.startsWith(builtInNamePrefix)) {
      const isPrint = /^_xlnm\.Print_(Titles|Area)$/.test(name);
      return isPrint && tab !== undefined && changedPrintSettings.has(tab.id) ? [] : [source];
    }
    const opened = openedNames.find((candidate) => candidate.name === name && candidate.sheetId === tab?.id);
    const current = model.names.find(({ id }) => id === opened?.id);
    if (opened === undefined) return [source];
    if (current === undefined) return [];
    const same = JSON.stringify(opened) === JSON.stringify(current);
    return [same ? source : nameElement(current, prefix, positions, customFunctions)];
  });
}

function nameElement(
  name: DefinedNameModel,
  prefix: string,
  positions: TabPositions,
  customFunctions: ReadonlySet<string>,
): string {
  const local = name.sheetId === undefined ? '' : ` localSheetId="${positions.ofSheet(name.sheetId)}"`;
  const comment = name.comment === '' ? '' : ` comment="${escapeXml(name.comment)}"`;
  const hidden = name.visible ? '' : ' hidden="1"';
  const formula = escapeXml(formulaToFile(name.formula, customFunctions));
  return `<${prefix}definedName name="${escapeXml(name.name)}"${comment}${local}${hidden}>${formula}</${prefix}definedName>`;
}

/** Print titles and print area of a sheet. */
function printNames({ name, pageLayout }: SheetModel, position: number, prefix: string): string[] {
  const element = (kind: string, reference: string) =>
    `<${prefix}definedName name="${builtInNamePrefix}${kind}" localSheetId="${position}">` +
    `${escapeXml(`${quoteSheetName(name)}!${reference}`)}</${prefix}definedName>`;
  const names: string[] = [];
  const { titleRows, titleColumns, printArea } = pageLayout;
  if (printArea !== undefined) {
    names.push(element('Print_Area', areaReference(printArea).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')));
  }
  // Columns come before rows, each with the name of the sheet.
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`]),
    ...(titleRows === undefined ? [] : [`$${titleRows.first + 1}:$${titleRows.last + 1}`]),
  ];
  if (titles.length > 0) {
    names.push(element('Print_Titles', titles.join(`,${quoteSheetName(name)}!`)));
  }
  return names;
}
