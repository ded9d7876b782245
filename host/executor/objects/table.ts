import { formatArea } from '../../workbook/address';
import { intersection } from '../../workbook/areas';
import type { Area, SheetModel, TableModel } from '../../workbook/types';
import { WHOLE_WORKBOOK } from '../EventQueue';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { Property } from '../HostObject';
import { clearCells } from '../cells/clearCells';
import { readRangeArgument } from '../cells/readRangeArgument';
import { eventMethods } from '../eventMethods';
import { isValidName } from '../isValidName';
import { isNameTaken } from '../tables/addTable';
import { resizeTable } from '../tables/resizeTable';
import { bodyArea, totalsArea } from '../tables/tableAreas';
import type { TableTarget } from '../tables/tableAreas';
import { headerArea } from '../tables/nameTableColumns';
import { autoFilterType } from './autoFilter';
import { rangeType } from './range';
import { tableColumnCollectionType } from './tableColumns';
import { tableRowCollectionType } from './tableRows';
import { worksheetType } from './worksheet';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(name: Flag): Property<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: ({ table }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      table[name] = value;
    },
  };
}

export const tableType: ObjectType<TableTarget> = new ObjectType<TableTarget>('Table', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, session) => rename(table, value, session),
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        table.style = value;
      },
    },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value, session) => setTotals(target, value, session),
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  navigations: {
    worksheet: ({ sheet }) => worksheetType.of(sheet),
    columns: (target) => tableColumnCollectionType.of(target),
    rows: (target) => tableRowCollectionType.of(target),
    autoFilter: (target) => autoFilterType.of(target),
  },
  methods: {
    getRange: ({ sheet, table }) => rangeType.of({ sheet, area: table.area }),
    getHeaderRowRange: ({ sheet, table }) => rangeOf(sheet, headerArea(table)),
    getDataBodyRange: ({ sheet, table }) => rangeOf(sheet, bodyArea(table)),
    getTotalRowRange: ({ sheet, table }) => rangeOf(sheet, totalsArea(table)),
    ...eventMethods(({ table }) => table.id, {
      DataChanged: 'tableChanged',
      SelectionChanged: 'tableSelectionChanged',
    }),
  },
  commands: {
    resize: ({ sheet, table }, call, session) =>
      resizeTable(sheet, table, readRangeArgument(call.value(0), sheet, session)),
    delete: (target, _call, session) => {
      removeTable(target, session);
      clearCells({ sheet: target.sheet, area: target.table.area }, 'All', session);
    },
    convertToRange: (target, _call, session) => {
      removeTable(target, session);
      return rangeType.of({ sheet: target.sheet, area: target.table.area });
    },
    clearFilters: ({ sheet, table }) => {
      for (const row of [...sheet.hiddenRows]) {
        if (row > table.area.row && row < table.area.row + table.area.rows) sheet.hiddenRows.delete(row);
      }
    },
  },
});

function rangeOf(sheet: SheetModel, area: Area | undefined) {
  if (area === undefined) throw itemNotFound();
  return rangeType.of({ sheet, area });
}

function rename(table: TableModel, value: unknown, session: ExcelSession): void {
  if (typeof value !== 'string' || !isValidName(value)) throw invalidArgument();
  if (isNameTaken(value, session.workbook, table)) throw itemAlreadyExists();
  table.name = value;
}

/** The totals row is the one below the table: it must be free. */
function setTotals({ sheet, table }: TableTarget, value: unknown, session: ExcelSession): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  if (value === table.showTotals) return;
  const { area } = table;
  if (value) {
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    const used = sheet.cells.usedArea();
    if (used !== undefined && intersection(below, used) !== undefined) throw invalidArgument();
    table.area = { ...area, rows: area.rows + 1 };
  } else {
    clearCells({ sheet, area: { ...area, row: area.row + area.rows - 1, rows: 1 } }, 'Contents', session);
    table.area = { ...area, rows: area.rows - 1 };
  }
  table.showTotals = value;
}

function removeTable({ sheet, table }: TableTarget, session: ExcelSession): void {
  const index = sheet.tables.indexOf(table);
  if (index < 0) throw itemNotFound();
  sheet.tables.splice(index, 1);
  session.events.raise('tableDeleted', [WHOLE_WORKBOOK], {
    tableId: table.id,
    tableName: table.name,
    address: formatArea(table.area),
    worksheetId: sheet.id,
    source: 'Local',
    type: 'TableDeleted',
  });
}
