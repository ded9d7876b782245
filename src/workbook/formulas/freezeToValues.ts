import { asCellText } from '../paint/asCellText';
import { runInExcel } from '../runInExcel';
import { callsOwnFunction } from './functionNames';

export type FreezeScope = 'selection' | 'sheet' | 'workbook';

/** Formulas are read in parts of this many cells, so that an answer stays within Excel's limit. */
const CELLS_AT_ONCE = 100_000;

/**
 * Replaces formulas that call the add-in's functions by their results, spilled ones with all their cells.
 * Any other formula stays. Gives the number of formulas replaced.
 */
export async function freezeToValues(scope: FreezeScope): Promise<number> {
  return runInExcel(
    async (context) => {
      let count = 0;
      for (const range of await rangesOf(context, scope)) {
        for (const { row, column } of await findFormulas(context, range)) {
          await freezeCell(context, range.getCell(row, column));
          count += 1;
        }
      }
      return count;
    },
    { oneUndoStep: true },
  );
}

async function rangesOf(context: Excel.RequestContext, scope: FreezeScope): Promise<readonly Excel.Range[]> {
  const { worksheets } = context.workbook;
  const candidates: Excel.Range[] = [];
  if (scope === 'selection') {
    const selected = context.workbook.getSelectedRange();
    candidates.push(selected.getIntersectionOrNullObject(selected.worksheet.getUsedRange()));
  } else if (scope === 'sheet') {
    candidates.push(worksheets.getActiveWorksheet().getUsedRangeOrNullObject(false));
  } else {
    worksheets.load('items/name');
    await context.sync();
    candidates.push(...worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false)));
  }
  for (const range of candidates) range.load('rowCount,columnCount');
  await context.sync();
  return candidates.filter((range) => !range.isNullObject);
}

async function findFormulas(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly { readonly row: number; readonly column: number }[]> {
  const found: { row: number; column: number }[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / range.columnCount));
  for (let first = 0; first < range.rowCount; first += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, range.rowCount - first);
    const part = range.getCell(first, 0).getResizedRange(rows - 1, range.columnCount - 1);
    part.load('formulas');
    await context.sync();
    part.formulas.forEach((cells: unknown[], row) =>
      cells.forEach((formula, column) => {
        if (callsOwnFunction(formula)) found.push({ row: first + row, column });
      }),
    );
  }
  return found;
}

async function freezeCell(context: Excel.RequestContext, cell: Excel.Range): Promise<void> {
  const spilled = cell.getSpillingToRangeOrNullObject();
  spilled.load('values');
  cell.load('values');
  await context.sync();
  const target = spilled.isNullObject ? cell : spilled;
  const values = target.values as unknown[][];
  target.values = values.map((row) => row.map(asWritten));
  await context.sync();
}

/** A label such as "=High" stays a text; an error text such as #N/A becomes the error again. */
function asWritten(value: unknown): unknown {
  return typeof value === 'string' && !value.startsWith('#') ? asCellText(value) : value;
}
