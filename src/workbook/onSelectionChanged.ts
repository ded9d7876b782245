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
export async function onSelectionChanged(callback: () => void): Promise<() => Promise<void>> {
  const registration = await runInExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(async () => callback());
    await context.sync();
    return added;
  });
  return () =>
    runInExcel(
      async (context) => {
        registration.remove();
        await context.sync();
      },
      { context: registration.context as Excel.RequestContext },
    );
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
