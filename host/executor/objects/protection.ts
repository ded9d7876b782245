import type { SheetModel, WorkbookModel } from '../../workbook/types';
import { accessDenied, invalidArgument, invalidOperation } from '../ExcelError';
import { ObjectType } from '../HostObject';

/** Protection of a sheet: while it lasts, nothing on the sheet can be changed. */
export const protectionType: ObjectType<SheetModel> = new ObjectType<SheetModel>('WorksheetProtection', {
  properties: {
    protected: { get: (sheet) => sheet.protected },
    options: { get: (sheet) => (sheet.protected ? (sheet.protectionOptions ?? {}) : null) },
  },
  methods: {
    unprotect: (sheet, call, session) => {
      if (session.workbook.readOnly) throw accessDenied();
      if (sheet.protectionPassword !== undefined && sheet.protectionPassword !== call.value(0)) {
        throw invalidArgument();
      }
      sheet.protected = false;
      sheet.protectionOptions = undefined;
      sheet.protectionPassword = undefined;
      session.noteChange(sheet);
    },
  },
  commands: {
    protect: (sheet, call, session) => {
      if (sheet.protected) throw invalidOperation('The sheet is already protected.');
      sheet.protected = true;
      sheet.protectionOptions = call.record(0);
      sheet.protectionPassword = call.optionalText(1);
      session.noteChange(sheet);
    },
  },
});

/** Protection of the structure of a workbook: while it lasts, no sheet can be added, removed, renamed or moved. */
export const structureProtectionType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>(
  'WorkbookProtection',
  { properties: { protected: { get: (workbook) => workbook.structureLocked === true } } },
);
