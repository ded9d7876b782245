import { createSheet } from '../../workbook/createSheet';
import type { StyleRegistry } from '../../workbook/StyleRegistry';
import type { SheetModel } from '../../workbook/types';
import { areaReference } from '../areaReference';
import type { WorkbookContext } from '../open/openPackage';
import { readRowSettings } from '../open/readRowSettings';
import { readSheetBody } from '../open/readSheetBody';
import { SheetFrame } from '../open/SheetFrame';
import { SplitSheet } from '../open/splitSheet';
import type { Package } from '../package/Package';
import { packPart, type PartContent } from '../package/PackedPart';
import type { Packing } from '../package/Packing';
import { encodePart } from '../xml/decodePart';
import { setAttributes } from '../xml/editXml';
import { type PatchContext, patchRows } from './patchRows';
import { writeCharts } from './writeCharts';
import { writeChoices } from './writeChoices';
import { writeColumns } from './writeColumns';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeHyperlinks } from './writeHyperlinks';
import { writeSheetProperties } from './writeSheetProperties';
import { writeSheetSettings } from './writeSheetSettings';
import { type TableIds, writeTables } from './writeTables';

export interface SheetContext {
  readonly target: Package;
  /** The workbook as it was opened. */
  readonly opened: WorkbookContext;
  readonly cells: PatchContext;
  readonly tableIds: TableIds;
  /** Every sheet of the workbook, for charts that show cells of another one. */
  readonly sheets: readonly SheetModel[];
  readonly registry: StyleRegistry;
  /** The tab that is in front when the file is opened. */
  readonly frontSheetId: string | undefined;
  readonly packing: Packing;
}

/**
 * Brings a worksheet part up to the model: cell by cell and section by section, by comparing the model with what the
 * part says. A new sheet is an empty part brought up to its model in the same way.
 *
 * Returns whether a formula that was there is gone.
 */
export function writeSheet(
  sheet: SheetModel,
  part: string,
  content: PartContent,
  context: SheetContext,
): boolean {
  const { target, opened, cells } = context;
  const split = new SplitSheet(content);
  const original = createSheet(sheet.id, sheet.name, part);
  readSheetBody(original, split, opened, cells.styleOfFormat, () => readRowSettings(original, split));
  if (sheet.part !== undefined) addOpenedPrintNames(original, sheet);
  const frame = new SheetFrame(split.frame);
  const before = frame.around();
  const rows = patchRows(split, sheet, cells);
  writeSheetSettings(frame, sheet, original);
  writeColumns(frame, sheet, original, cells.styles);
  writeConditionalFormats(frame, sheet, original, opened, cells.styles);
  writeChoices(frame, sheet, original);
  writeHyperlinks(frame, sheet, original, target, part);
  writeSheetProperties(frame, sheet, original, target, part);
  writeCharts(frame, sheet, original, target, part, { sheets: context.sheets, styles: context.registry });
  writeTables(frame, sheet, original, target, part, context.tableIds);
  if (rows.changed && frame.source('dimension') !== undefined) {
    frame.replace('dimension', `<dimension ref="${usedReference(sheet)}"/>`);
  }
  selectTab(frame, sheet, context.frontSheetId);
  const after = frame.around();
  if (!rows.changed && after.before === before.before && after.after === before.after) {
    target.set(part, content);
    return false;
  }
  const pieces = [
    encodePart(`${after.before}<sheetData>`),
    ...rows.pieces,
    encodePart(`</sheetData>${after.after}`),
  ];
  target.set(part, packPart(pieces, context.packing));
  return rows.formulaRemoved;
}

/** Print titles and areas are names of the workbook and written there; for the sheet they are no change. */
function addOpenedPrintNames(original: SheetModel, sheet: SheetModel): void {
  original.pageLayout.titleRows = sheet.pageLayout.titleRows;
  original.pageLayout.titleColumns = sheet.pageLayout.titleColumns;
  original.pageLayout.printArea = sheet.pageLayout.printArea;
}

/** Two selected tabs would be a group, in which typing changes both sheets. */
function selectTab(frame: SheetFrame, sheet: SheetModel, frontSheetId: string | undefined): void {
  if (frontSheetId === undefined && sheet.part !== undefined) return;
  const selected = sheet.id === frontSheetId;
  const source = frame.source('sheetViews');
  // The front tab of an opened file needs no mark; only a new sheet gets one.
  if (source === undefined || (selected && sheet.part !== undefined)) return;
  if (selected === / tabSelected="(1|true)"/.test(source)) return;
  const view = /<sheetView\b[^>]*>/.exec(source)?.[0] ?? '';
  frame.replace(
    'sheetViews',
    source.replace(view, () => setAttributes(view, { tabSelected: selected ? '1' : undefined })),
  );
}

function usedReference(sheet: SheetModel): string {
  const area = sheet.cells.usedArea();
  return area === undefined ? 'A1' : areaReference(area);
}
