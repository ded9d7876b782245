import { createSheet } from '../../workbook/createSheet';
import type { DefinedNameModel, SheetModel, WorkbookModel } from '../../workbook/types';
import { listTabs, type Tab, type WorkbookContext } from '../open/openPackage';
import { readNames } from '../open/readNames';
import type { Package } from '../package/Package';
import { blocksOf } from '../package/PackedPart';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import { encodePart } from '../xml/decodePart';
import { blankSheet } from './blankPackage';
import { type SheetContext, writeSheet } from './writeSheet';
import { type SavedSheet, workbookXml } from './writeWorkbookPart';

/** Writes new and changed sheets into their parts, takes deleted ones away and brings workbook.xml up to the model. */
export function saveSheets(model: WorkbookModel, context: Omit<SheetContext, 'frontSheetId'>): void {
  const { target, opened } = context;
  const { workbookPart } = opened;
  const tabs = listTabs(opened);
  const kept = new Set(model.sheets.map((sheet) => sheet.part));
  const deleted = tabs.filter((tab) => tab.part !== undefined && !kept.has(tab.part));
  for (const { relationshipId } of deleted) target.removeRelationship(workbookPart, relationshipId);
  const frontSheetId = chooseFrontSheet(model, target);
  let chainBroken = deleted.length > 0;
  let sheetId = Math.max(0, ...tabs.map((tab) => tab.sheetId));
  const sheets = model.sheets.map((sheet): SavedSheet => {
    const tab = tabs.find(({ part }) => part !== undefined && part === sheet.part);
    if (tab !== undefined && sheet.part !== undefined) {
      const content = target.content(sheet.part);
      if (sheet.changed && content !== undefined) {
        chainBroken = writeSheet(sheet, sheet.part, content, { ...context, frontSheetId }) || chainBroken;
      }
      return { sheet, relationshipId: tab.relationshipId, sheetId: tab.sheetId, tab };
    }
    const part = target.unusedName('xl/worksheets/sheet#.xml');
    target.set(part, blankSheet);
    target.setContentType(part, contentTypes.worksheet);
    const relationshipId = target.addRelationship(workbookPart, relationshipTypes.worksheet, part);
    writeSheet(sheet, part, encodePart(blankSheet), { ...context, frontSheetId });
    sheetId += 1;
    return { sheet, relationshipId, sheetId, tab: undefined };
  });
  const before = readOpenedNames(opened, tabs);
  const xml = target.text(workbookPart) ?? '';
  const saved = workbookXml({
    model,
    opened,
    xml,
    tabs,
    sheets,
    openedNames: before.names,
    changedPrintSettings: new Set(
      model.sheets
        .filter(
          (sheet) => printSettings(sheet) !== printSettings(before.sheets.find(({ id }) => id === sheet.id)),
        )
        .map(({ id }) => id),
    ),
    frontSheetId,
    customFunctions: context.cells.customFunctions,
  });
  if (saved !== xml) target.set(workbookPart, saved);
  if (chainBroken) removeCalculationChain(target, workbookPart);
}

/**
 * The tab to open in front. Two selected tabs would be a group, in which typing changes both sheets; so while an
 * unchanged sheet, whose part must stay as it is, says that it is selected, it stays in front.
 */
function chooseFrontSheet(model: WorkbookModel, target: Package): string | undefined {
  const holds = model.sheets.some((sheet) => {
    const content = sheet.part === undefined || sheet.changed ? undefined : target.content(sheet.part);
    if (content === undefined || sheet.id === model.activeSheetId) return false;
    const [beginning] = blocksOf(content);
    return /\stabSelected="(1|true)"/.test(new TextDecoder().decode(beginning?.subarray(0, 16_384)));
  });
  return holds ? undefined : model.activeSheetId;
}

/** Names and print settings as opening gives them. */
function readOpenedNames(
  opened: WorkbookContext,
  tabs: readonly Tab[],
): { names: readonly DefinedNameModel[]; sheets: readonly SheetModel[] } {
  const sheets = tabs.map((tab) =>
    tab.part === undefined ? undefined : createSheet(tab.id, tab.name, tab.part),
  );
  const names = readNames(opened.workbook, sheets);
  return { names, sheets: sheets.filter((sheet) => sheet !== undefined) };
}

function printSettings(sheet: SheetModel | undefined): string {
  const { titleRows, titleColumns, printArea } = sheet?.pageLayout ?? {};
  return JSON.stringify([titleRows ?? null, titleColumns ?? null, printArea ?? null]);
}

/** The order of calculation names cells with formulas; where one is gone, Excel would call the file damaged. It makes a new one. */
function removeCalculationChain(target: Package, workbookPart: string): void {
  for (const { id, kind } of target.relationships(workbookPart)) {
    if (kind === 'calcChain') target.removeRelationship(workbookPart, id);
  }
}
