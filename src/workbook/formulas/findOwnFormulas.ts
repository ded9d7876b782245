import { callsOwnFunction } from './functionNames';

export type FreezeScope = 'selection' | 'sheet' | 'workbook';

/** Formulas are read in parts of this many cells, so that an answer stays within Excel's limit. */
const CELLS_AT_ONCE = 100_000;

/**
 * The cells whose formulas call the add-in's functions. Of a selection also the one whose result spills into its first
 * cell: a person who selects results means their formula.
 */
export async function findOwnFormulas(
  context: Excel.RequestContext,
  scope: FreezeScope,
): Promise<readonly Excel.Range[]> {
  const found = new Map<string, Excel.Range>();
  for (const range of await rangesOf(context, scope)) {
    for (const { row, column } of await formulasIn(context, range)) {
      const place = `${range.worksheet.id} ${range.rowIndex + row} ${range.columnIndex + column}`;
      found.set(place, range.getCell(row, column));
    }
  }
  return [...found.values()];
}

async function rangesOf(context: Excel.RequestContext, scope: FreezeScope): Promise<readonly Excel.Range[]> {
  const { worksheets } = context.workbook;
  const candidates: Excel.Range[] = [];
  if (scope === 'selection') {
    const selected = context.workbook.getSelectedRange();
    candidates.push(selected.getIntersectionOrNullObject(selected.worksheet.getUsedRange()));
    candidates.push(selected.getCell(0, 0).getSpillParentOrNullObject());
  } else if (scope === 'sheet') {
    candidates.push(worksheets.getActiveWorksheet().getUsedRangeOrNullObject(false));
  } else {
    worksheets.load('items/name');
    await context.sync();
    candidates.push(...worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false)));
  }
  for (const range of candidates) range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
  await context.sync();
  return candidates.filter((range) => !range.isNullObject);
}

async function formulasIn(
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
