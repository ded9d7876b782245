import { intersection } from '../../workbook/areas';
import type { SheetModel, TableModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';
import { readRangeArgument } from '../cells/readRangeArgument';
import { eventMethods } from '../eventMethods';
import { addTable } from '../tables/addTable';
import { tableType } from './table';

/** Tables of the workbook, of one sheet, or those that touch a range. */
type TablesOf = undefined | SheetModel | RangeTarget;

export const tableCollectionType: ObjectType<TablesOf> = new ObjectType<TablesOf>('TableCollection', {
  properties: {
    count: { get: (of, session) => tablesOf(of, session).length },
  },
  items: (of, session) => tablesOf(of, session).map((target) => tableType.of(target)),
  methods: eventMethods(() => WHOLE_WORKBOOK, {
    DataChanged: 'tableChanged',
    Added: 'tableAdded',
    Deleted: 'tableDeleted',
  }),
  commands: {
    add: (of, call, session) => {
      const sheet = of !== undefined && !('area' in of) ? of : session.activeSheet;
      const range = readRangeArgument(call.value(0), sheet, session);
      session.beforeChange(range.sheet);
      const table = addTable(range, call.boolean(1), session);
      return tableType.of({ sheet: range.sheet, table });
    },
  },
});

function tablesOf(of: TablesOf, session: ExcelSession): { sheet: SheetModel; table: TableModel }[] {
  if (of !== undefined && 'area' in of) {
    return of.sheet.tables
      .filter((table) => intersection(table.area, of.area) !== undefined)
      .map((table) => ({ sheet: of.sheet, table }));
  }
  const sheets = of === undefined ? session.workbook.sheets : [of];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}
