import { listen } from './listen';
import { parseAddress } from './parseAddress';
import { runInExcel } from './runInExcel';

export interface Selection {
  readonly sheet: string;
  /** 0-based first cell and size. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The Excel table that the first cell is in. */
  readonly table: string | undefined;
}

/** Calls back whenever the person selects other cells. Gives the function that ends it. */
export function onSelectionChanged(callback: () => void): Promise<() => Promise<void>> {
  return listen(({ workbook }) => workbook.onSelectionChanged.add(async () => callback()));
}

/** What is selected now. */
export async function readSelection(): Promise<Selection> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const tables = range.getTables(false);
    tables.load('items/name');
    await context.sync();
    const { row, column, rows, columns } = parseAddress(range.address);
    return { sheet: sheet.name, row, column, rows, columns, table: tables.items[0]?.name };
  });
}
