import { invalidArgument, itemNotFound } from '../ExcelError';
import { ObjectType } from '../HostObject';
import { readValues } from '../cells/readCells';
import { writeValues } from '../cells/writeCells';
import { bodyArea, totalsArea } from '../tables/tableAreas';
import type { TableTarget } from '../tables/tableAreas';
import { headerArea } from '../tables/nameTableColumns';
import type { Area } from '../../workbook/types';
import { rangeType } from './range';

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

export const tableColumnCollectionType: ObjectType<TableTarget> = new ObjectType<TableTarget>(
  'TableColumnCollection',
  {
    sheetOf: ({ sheet }) => sheet,
    properties: { count: { get: ({ table }) => table.columns.length } },
    items: (target) => target.table.columns.map((_, index) => tableColumnType.of({ ...target, index })),
  },
);

const tableColumnType: ObjectType<ColumnTarget> = new ObjectType<ColumnTarget>('TableColumn', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    id: { get: ({ table, index }) => Number(table.columns[index]?.id) },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index]?.name,
      set: (target, value, session) => {
        const header = headerArea(target.table);
        if (typeof value !== 'string' || header === undefined) throw invalidArgument();
        writeValues({ sheet: target.sheet, area: inColumn(target, header) }, `'${value}`, session);
      },
    },
    values: {
      get: (target, session) =>
        readValues({ sheet: target.sheet, area: inColumn(target, target.table.area) }, session),
      set: (target, value, session) =>
        writeValues({ sheet: target.sheet, area: inColumn(target, target.table.area) }, value, session),
    },
  },
  methods: {
    getRange: (target) => rangeOf(target, target.table.area),
    getHeaderRowRange: (target) => rangeOf(target, headerArea(target.table)),
    getDataBodyRange: (target) => rangeOf(target, bodyArea(target.table)),
    getTotalRowRange: (target) => rangeOf(target, totalsArea(target.table)),
  },
});

function inColumn({ table, index }: ColumnTarget, area: Area): Area {
  return { ...area, column: table.area.column + index, columns: 1 };
}

function rangeOf(target: ColumnTarget, area: Area | undefined) {
  if (area === undefined) throw itemNotFound();
  return rangeType.of({ sheet: target.sheet, area: inColumn(target, area) });
}
