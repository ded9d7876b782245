import { createSheet } from '../../workbook/createSheet';
import { newObjectId } from '../../workbook/newObjectId';
import type { WorkbookModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import { ObjectType } from '../HostObject';
import { checkSheetName } from '../sheets/checkSheetName';
import { eventMethods } from '../eventMethods';
import { worksheetType } from './worksheet';

export const worksheetCollectionType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>(
  'WorksheetCollection',
  {
    items: (workbook) => workbook.sheets.map((sheet) => worksheetType.of(sheet)),
    methods: {
      getActiveWorksheet: (_workbook, _call, session) => worksheetType.of(session.activeSheet),
      getCount: (workbook, call) => {
        const visibleOnly = call.boolean(0, false);
        return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible').length;
      },
      ...eventMethods(() => WHOLE_WORKBOOK, {
        Activated: 'worksheetActivated',
        Deactivated: 'worksheetDeactivated',
        Added: 'worksheetAdded',
        Deleted: 'worksheetDeleted',
        DataChanged: 'worksheetChanged',
        SelectionChanged: 'worksheetSelectionChanged',
        Calculated: 'worksheetCalculated',
      }),
    },
    commands: {
      add: (workbook, call, session) => {
        session.beforeStructureChange();
        const name = call.optionalText(0) ?? freeSheetName(workbook);
        checkSheetName(name, workbook);
        const sheet = createSheet(newObjectId(), name);
        workbook.sheets.push(sheet);
        session.noteChange(sheet);
        const facts = { worksheetId: sheet.id, source: 'Local', type: 'WorksheetAdded' };
        session.events.raise('worksheetAdded', [WHOLE_WORKBOOK], facts);
        return worksheetType.of(sheet);
      },
    },
  },
);

/** `Sheet4` in a workbook of three sheets, or the next number that is free. */
function freeSheetName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
