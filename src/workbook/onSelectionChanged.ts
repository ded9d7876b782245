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
  /** The first cell as text, to find the customer or product that it names. */
  readonly text: string;
  /** The cells of its row as texts, from the left, as far as the sheet is filled. */
  readonly rowTexts: readonly string[];
}

/** Calls back whenever the person selects other cells. Gives the function that ends it. */
export function onSelectionChanged(callback: () => void): Promise<() => Promise<void>> {
  return listen(({ workbook }) => workbook.onSelectionChanged.add(async () => callback()));
}

/**
 * The cells that are selected now. Raises a Problem `noCellsSelected` while a chart, a picture or several areas are:
 * Excel gives no range then, by design (office-js issues 8 and 2268).
 */
export async function readSelection(): Promise<Selection> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const first = range.getCell(0, 0);
    first.load('values');
    const filled = first.getEntireRow().getIntersectionOrNullObject(sheet.getUsedRange(true));
    filled.load('values');
    const tables = range.getTables(false);
    tables.load('items/name');
    await context.sync();
    const { row, column, rows, columns } = parseAddress(range.address);
    const text = String(first.values[0]?.[0] ?? '');
    const rowTexts = filled.isNullObject ? [] : (filled.values[0] ?? []).map(String);
    return { sheet: sheet.name, row, column, rows, columns, table: tables.items[0]?.name, text, rowTexts };
  });
}
