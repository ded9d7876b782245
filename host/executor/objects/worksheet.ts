import { quoteSheetName } from '../../workbook/address';
import type { SheetModel } from '../../workbook/types';
import { oneOf } from '../oneOf';
import { invalidArgument, itemNotFound } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import { rangeAt } from '../cells/RangeTarget';
import { resolveAddress } from '../cells/resolveAddress';
import { usedRange } from '../cells/usedRange';
import { readOptionalColor } from '../colors';
import { eventMethods } from '../eventMethods';
import { activateSheet } from '../sheets/activateSheet';
import { deleteSheet } from '../sheets/deleteSheet';
import { renameSheet } from '../sheets/renameSheet';
import { chartCollectionType } from './charts/chartCollection';
import { namedItemCollectionType } from './names';
import { pageBreakCollectionType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { rangeType } from './range';
import { rangeAreasType, rangesAt } from './rangeAreas';
import { tableCollectionType } from './tableCollection';
import { customPropertiesType } from './worksheetCustomProperties';
import { freezePanesType } from './freezePanes';
import { protectionType } from './protection';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheetType: ObjectType<SheetModel> = new ObjectType<SheetModel>('Worksheet', {
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        if (typeof value !== 'string') throw invalidArgument();
        session.beforeStructureChange();
        renameSheet(sheet, value, session);
      },
    },
    position: {
      get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        session.beforeStructureChange();
        moveSheet(sheet, value, session);
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        session.beforeStructureChange();
        setVisibility(sheet, oneOf(value, visibilities), session);
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor ?? '',
      set: (sheet, value, session) => {
        sheet.tabColor = readOptionalColor(value);
        session.noteChange(sheet);
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, session) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        sheet.showGridlines = value;
        session.noteChange(sheet);
      },
    },
    standardHeight: { get: () => 15 },
    enableCalculation: { get: () => true },
  },
  navigations: {
    tables: (sheet) => tableCollectionType.of(sheet),
    charts: (sheet) => chartCollectionType.of(sheet),
    pageLayout: (sheet) => pageLayoutType.of(sheet),
    horizontalPageBreaks: (sheet) => pageBreakCollectionType.of(sheet),
    names: (sheet) => namedItemCollectionType.of(sheet),
    customProperties: (sheet) => customPropertiesType.of(sheet),
    freezePanes: (sheet) => freezePanesType.of(sheet),
    protection: (sheet) => protectionType.of(sheet),
  },
  methods: {
    getRange: (sheet, call, session) => rangeType.of(resolveAddress(call.optionalText(0), sheet, session)),
    getRanges: (sheet, call, session) => rangeAreasType.of(rangesAt(sheet, call.optionalText(0), session)),
    getRangeByIndexes: (sheet, call) =>
      rangeType.of(
        rangeAt(sheet, {
          row: call.integer(0),
          column: call.integer(1),
          rows: call.integer(2),
          columns: call.integer(3),
        }),
      ),
    getCell: (sheet, call) =>
      rangeType.of(rangeAt(sheet, { row: call.integer(0), column: call.integer(1), rows: 1, columns: 1 })),
    getUsedRange: (sheet, call) =>
      rangeType.of(
        usedRange(sheet, call.boolean(0, false)) ??
          rangeAt(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
      ),
    getUsedRangeOrNullObject: (sheet, call) => rangeType.ofOptional(usedRange(sheet, call.boolean(0, false))),
    activate: (sheet, _call, session) => activateSheet(sheet, session),
    calculate: (_sheet, _call, session) => session.recalculate(),
    getNext: (sheet, call, session) => found(neighbour(sheet, 1, call.boolean(0, false), session)),
    getNextOrNullObject: (sheet, call, session) =>
      worksheetType.ofOptional(neighbour(sheet, 1, call.boolean(0, false), session)),
    getPrevious: (sheet, call, session) => found(neighbour(sheet, -1, call.boolean(0, false), session)),
    getPreviousOrNullObject: (sheet, call, session) =>
      worksheetType.ofOptional(neighbour(sheet, -1, call.boolean(0, false), session)),
    ...eventMethods((sheet) => sheet.id, {
      Activated: 'worksheetActivated',
      Deactivated: 'worksheetDeactivated',
      DataChanged: 'worksheetChanged',
      SelectionChanged: 'worksheetSelectionChanged',
      Calculated: 'worksheetCalculated',
    }),
  },
  commands: {
    delete: (sheet, _call, session) => {
      session.beforeStructureChange();
      deleteSheet(sheet, session);
    },
  },
});

function found(sheet: SheetModel | undefined) {
  if (sheet === undefined) throw itemNotFound();
  return worksheetType.of(sheet);
}

function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
  session: ExcelSession,
): SheetModel | undefined {
  const { sheets } = session.workbook;
  let index = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[index] !== undefined && sheets[index]?.visibility !== 'Visible') index += step;
  return sheets[index];
}

function moveSheet(sheet: SheetModel, value: unknown, session: ExcelSession): void {
  const { sheets } = session.workbook;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  if (value < 0 || value >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(value, 0, sheet);
}

/** A workbook keeps one visible sheet; hiding the active one activates another. */
function setVisibility(sheet: SheetModel, visibility: SheetModel['visibility'], session: ExcelSession): void {
  const other = session.workbook.sheets.find((one) => one !== sheet && one.visibility === 'Visible');
  if (visibility !== 'Visible' && other === undefined) throw invalidArgument();
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && session.activeSheet === sheet && other !== undefined) {
    activateSheet(other, session);
  }
}

/** `'Sheet name'!` with quotes where they are needed. */
export function sheetPrefix(sheet: SheetModel): string {
  return `${quoteSheetName(sheet.name)}!`;
}
