import { intersection } from '../../workbook/areas';
import type { Area, SheetModel } from '../../workbook/types';
import { invalidArgument, notImplemented, sizeMismatch } from '../ExcelError';
import { ObjectType } from '../HostObject';
import { readValues } from '../cells/readCells';
import { writeValues } from '../cells/writeCells';
import { bodyArea } from '../tables/tableAreas';
import type { TableTarget } from '../tables/tableAreas';
import { rangeType } from './range';

interface RowTarget extends TableTarget {
  readonly index: number;
}

export const tableRowCollectionType: ObjectType<TableTarget> = new ObjectType<TableTarget>(
  'TableRowCollection',
  {
    sheetOf: ({ sheet }) => sheet,
    properties: { count: { get: ({ table }) => bodyArea(table).rows } },
    items: (target) =>
      Array.from({ length: bodyArea(target.table).rows }, (_, index) =>
        tableRowType.of({ ...target, index }),
      ),
    methods: {
      getCount: ({ table }) => bodyArea(table).rows,
      getItemAt: (target, call) => {
        const index = call.integer(0);
        if (index < 0 || index >= bodyArea(target.table).rows) throw invalidArgument();
        return tableRowType.of({ ...target, index });
      },
    },
    commands: {
      add: (target, call, session) => {
        if (call.value(0) !== null) throw notImplemented('table.rows.add at a place other than the end');
        const added = call.value(1);
        const rows = Array.isArray(added) && Array.isArray(added[0]) ? (added as unknown[][]) : [added];
        return appendRows(target, rows as unknown[][], (area, values) =>
          writeValues({ sheet: target.sheet, area }, values, session),
        );
      },
    },
  },
);

/** Appends rows below the table; the cells there must be blank, since nothing is shifted down. */
function appendRows(
  target: TableTarget,
  rows: unknown[][],
  write: (area: TableTarget['table']['area'], values: unknown[][]) => void,
) {
  const { sheet, table } = target;
  const { area } = table;
  if (table.showTotals) throw notImplemented('table.rows.add above a totals row');
  if (rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) throw sizeMismatch();
  // A table made of its header alone has a blank row: the first rows take its place, as in "Work with tables using the
  // Excel JavaScript API".
  const body = bodyArea(table);
  if (body.rows === 1 && isBlank(sheet, body)) {
    const filled = { ...body, rows: rows.length };
    table.area = { ...area, rows: rows.length + 1 };
    write(filled, rows);
    return tableRowType.of({ ...target, index: rows.length - 1 });
  }
  const below = { ...area, row: area.row + area.rows, rows: rows.length };
  const used = sheet.cells.usedArea();
  if (used !== undefined && intersection(below, used) !== undefined) {
    throw notImplemented('table.rows.add over cells that are in use');
  }
  table.area = { ...area, rows: area.rows + rows.length };
  write(below, rows);
  return tableRowType.of({ ...target, index: below.row - area.row - 1 });
}

function isBlank({ cells }: SheetModel, { row, column, columns }: Area): boolean {
  return Array.from({ length: columns }, (_, index) => cells.value(row, column + index)).every(
    (value) => value === '',
  );
}

const tableRowType: ObjectType<RowTarget> = new ObjectType<RowTarget>('TableRow', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, session) => readValues({ sheet: target.sheet, area: rowArea(target) }, session),
      set: (target, value, session) =>
        writeValues({ sheet: target.sheet, area: rowArea(target) }, value, session),
    },
  },
  methods: {
    getRange: (target) => rangeType.of({ sheet: target.sheet, area: rowArea(target) }),
  },
});

function rowArea({ table, index }: RowTarget) {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
}
