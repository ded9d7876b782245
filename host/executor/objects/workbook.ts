import type { WorkbookModel } from '../../workbook/types';
import { itemNotFound } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { invalidSelection } from '../Selection';
import type { HostObject } from '../HostObject';
import { ObjectType } from '../HostObject';
import { applicationType } from './application';
import { chartType } from './charts/chart';
import { customXmlPartCollectionType } from './customXmlParts';
import { functionsType } from './functions';
import { namedItemCollectionType } from './names';
import { documentPropertiesType } from './documentProperties';
import { structureProtectionType } from './protection';
import { rangeType } from './range';
import { rangeAreasType } from './rangeAreas';
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
    customXmlParts: (workbook) => customXmlPartCollectionType.of(workbook.customXmlParts),
    settings: (workbook) => settingCollectionType.of(workbook.settings),
    properties: (workbook) => documentPropertiesType.of(workbook),
    application: (_workbook, session) => applicationType.of(session),
    protection: (workbook) => structureProtectionType.of(workbook),
    functions: (workbook) => functionsType.of(workbook),
  },
  methods: {
    getSelectedRange: (_workbook, _call, session) => {
      const sheet = session.activeSheet;
      const [area, ...others] = session.selected.requireCells(sheet);
      if (area === undefined || others.length > 0) throw invalidSelection();
      return rangeType.of({ sheet, area });
    },
    getSelectedRanges: (_workbook, _call, session) => {
      const sheet = session.activeSheet;
      return rangeAreasType.of({ sheet, areas: session.selected.requireCells(sheet) });
    },
    getActiveChart: (_workbook, _call, session) => {
      const chart = activeChart(session);
      if (chart === null) throw itemNotFound();
      return chart;
    },
    getActiveChartOrNullObject: (_workbook, _call, session) => activeChart(session),
    getActiveCell: (_workbook, _call, session) =>
      rangeType.of({
        sheet: session.activeSheet,
        area: { ...session.selection(session.activeSheet), rows: 1, columns: 1 },
      }),
    _RemoveReference: (_workbook, call, session) => session.references.remove(call.text(0)),
    _RemoveAllReferences: (_workbook, _call, session) => session.references.removeAll(),
  },
});

function activeChart({ selected }: ExcelSession): HostObject | null {
  const { floating } = selected;
  return floating === undefined || floating === 'picture' ? null : chartType.of(floating);
}
