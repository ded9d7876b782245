import { readInParts } from '../read/readInParts';
import { callsOwnFunction } from './functionNames';

export type FreezeScope = 'selection' | 'sheet' | 'workbook';

/**
 * The cells whose formulas call the add-in's functions. Of a selection also the one whose result spills into its first
 * cell: a person who selects results means their formula.
 */
export async function findOwnFormulas(
  context: Excel.RequestContext,
  scope: FreezeScope,
): Promise<readonly Excel.Range[]> {
  const found = new Map<string, Excel.Range>();
  const ranges = await rangesOf(context, scope);
  for await (const part of readInParts(context, ranges, 'formulas')) {
    const range = ranges[part.range]!;
    part.rows.forEach((cells, index) =>
      cells.forEach((formula, column) => {
        if (!callsOwnFunction(formula)) return;
        const row = part.firstRow + index;
        const place = `${range.worksheet.id} ${range.rowIndex + row} ${range.columnIndex + column}`;
        found.set(place, range.getCell(row, column));
      }),
    );
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
