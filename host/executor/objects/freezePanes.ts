import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../workbook/CellStore';
import type { Area, SheetModel } from '../../workbook/types';
import type { Arguments } from '../Arguments';
import { invalidArgument, invalidOperation } from '../ExcelError';
import { ObjectType } from '../HostObject';
import { readRangeArgument } from '../cells/readRangeArgument';
import { rangeType } from './range';

export const freezePanesType: ObjectType<SheetModel> = new ObjectType<SheetModel>('WorksheetFreezePanes', {
  methods: {
    getLocation: (sheet) => rangeType.ofOptional(frozenRange(sheet)),
    getLocationOrNullObject: (sheet) => rangeType.ofOptional(frozenRange(sheet)),
  },
  commands: {
    freezeRows: (sheet, call, session) => {
      requireNormalView(sheet);
      freeze(sheet, lines(call), 0);
      session.noteChange(sheet);
    },
    freezeColumns: (sheet, call, session) => {
      requireNormalView(sheet);
      freeze(sheet, 0, lines(call));
      session.noteChange(sheet);
    },
    freezeAt: (sheet, call, session) => {
      requireNormalView(sheet);
      const { area } = readRangeArgument(call.value(0), sheet, session);
      const wholeRows = area.columns === MAXIMUM_COLUMNS;
      const wholeColumns = area.rows === MAXIMUM_ROWS;
      freeze(sheet, wholeColumns ? 0 : area.row + area.rows, wholeRows ? 0 : area.column + area.columns);
      session.noteChange(sheet);
    },
    unfreeze: (sheet, _call, session) => {
      requireNormalView(sheet);
      freeze(sheet, 0, 0);
      session.noteChange(sheet);
    },
  },
});

/** Zero lets all rows or columns go. */
function lines(call: Arguments): number {
  const count = call.integer(0, 1);
  if (count < 0) throw invalidArgument();
  return count;
}

/** Excel's window has no panes to freeze in Page Layout view; that the API refuses them there is a careful reading. */
function requireNormalView({ view }: SheetModel): void {
  if (view === 'PageLayout') throw invalidOperation();
}

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function frozenRange(sheet: SheetModel): { sheet: SheetModel; area: Area } | undefined {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  const rows = frozenRows === 0 ? MAXIMUM_ROWS : frozenRows;
  const columns = frozenColumns === 0 ? MAXIMUM_COLUMNS : frozenColumns;
  return { sheet, area: { row: 0, column: 0, rows, columns } };
}
