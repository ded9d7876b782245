import type { Block, SheetPlan, TableColumn } from '../plan';
import { fitColumns } from './fitColumns';

/** One list on a sheet of its own: title, a line on how to read it, then an Excel table. */
export interface ListSheet {
  readonly role: string;
  readonly name: string;
  readonly tabColor?: string;
  readonly title: string;
  readonly note: string;
  /** Text of the jump back to the summary. */
  readonly back: string;
  /** ASCII, unique in the report. */
  readonly tableName: string;
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
  readonly emptyText: string;
  /** Columns of the list that stay in view when scrolling sideways. */
  readonly frozenColumns: number;
}

/** Column A is a margin on all our sheets; lists start in B. */
export const marginColumns = 1;
const marginWidth = 2;
const titleRow = 0;
const noteRow = 1;
/** Row of the list's header on every list sheet. */
export const listHeaderRow = 3;

/** Lays one list out below its title, header and names frozen, header repeated on each printed page. */
export function planListSheet(list: ListSheet): SheetPlan {
  const blocks: Block[] = [
    { kind: 'cells', row: titleRow, column: marginColumns, values: [[list.title]], style: 'title' },
    { kind: 'cells', row: noteRow, column: marginColumns, values: [[list.note]], style: 'note' },
    backLink(noteRow + 1, list.back),
    {
      kind: 'table',
      name: list.tableName,
      row: listHeaderRow,
      column: marginColumns,
      rowCount: list.rowCount,
      columns: list.columns,
      emptyText: list.emptyText,
    },
  ];
  return {
    role: list.role,
    name: list.name,
    columnWidths: [marginWidth, ...fitColumns(list.columns)],
    ...(list.tabColor === undefined ? {} : { tabColor: list.tabColor }),
    freeze: { rows: listHeaderRow + 1, columns: marginColumns + list.frozenColumns },
    printTitleRows: { first: listHeaderRow, last: listHeaderRow },
    blocks,
  };
}

/** A jump to the summary sheet. */
export function backLink(row: number, text: string): Block {
  return {
    kind: 'cells',
    row,
    column: marginColumns,
    values: [[text]],
    style: 'link',
    links: [{ row: 0, column: 0, to: { sheetRole: 'summary', row: 0, column: 0 } }],
  };
}
