import type { WorkbookModel } from '../../workbook/types';
import { ObjectType } from '../HostObject';
import { applicationType } from './application';
import { functionsType } from './functions';
import { namedItemCollectionType } from './names';
import { documentPropertiesType } from './documentProperties';
import { rangeType } from './range';
import { settingCollectionType } from './settings';
import { tableCollectionType } from './tableCollection';
import { worksheetCollectionType } from './worksheetCollection';

export const workbookType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>('Workbook', {
  properties: {
    name: { get: () => 'Book1.xlsx' },
    readOnly: { get: (workbook) => workbook.readOnly },
    autoSave: { get: () => false },
  },
  navigations: {
    worksheets: (workbook) => worksheetCollectionType.of(workbook),
    tables: () => tableCollectionType.of(undefined),
    names: () => namedItemCollectionType.of(undefined),
    settings: (workbook) => settingCollectionType.of(workbook.settings),
    properties: (workbook) => documentPropertiesType.of(workbook),
    application: (_workbook, session) => applicationType.of(session),
    functions: (workbook) => functionsType.of(workbook),
  },
  methods: {
    getSelectedRange: (_workbook, _call, session) =>
      rangeType.of({ sheet: session.activeSheet, area: session.selection(session.activeSheet) }),
    getActiveCell: (_workbook, _call, session) =>
      rangeType.of({
        sheet: session.activeSheet,
        area: { ...session.selection(session.activeSheet), rows: 1, columns: 1 },
      }),
    _RemoveReference: (_workbook, call, session) => session.references.remove(call.text(0)),
    _RemoveAllReferences: (_workbook, _call, session) => session.references.removeAll(),
  },
});
