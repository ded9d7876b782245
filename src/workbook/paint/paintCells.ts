import type { CellsBlock } from '../../report/plan';
import { asCellValue } from './asCellValue';
import { applyStyle } from './cellStyles';
import { linkCell, type LinkResolver } from './linkCell';
import type { RequestBudget } from './RequestBudget';

/** Paints a rectangle of cells in one style. Number formats come first: they decide how a value is read. */
export async function paintCells(
  sheet: Excel.Worksheet,
  block: CellsBlock,
  budget: RequestBudget,
  resolve: LinkResolver,
): Promise<void> {
  const values = block.values.map((row) => row.map(asCellValue));
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return;
  await budget.reserve(values, 8 + (block.links?.length ?? 0) * 3);
  const range = sheet.getRangeByIndexes(block.row, block.column, rows, columns);
  paintNumberFormats(range, block, columns);
  range.values = values;
  applyStyle(range, block.style);
  const { format } = range;
  format.verticalAlignment = block.wrap === true ? 'Top' : 'Center';
  if (block.wrap === true) format.wrapText = true;
  if (block.alignment !== undefined) format.horizontalAlignment = capitalised(block.alignment);
  if (block.mergeRows === true) range.merge(true);
  for (const { row, column, to } of block.links ?? []) {
    linkCell(range.getCell(row, column), to, resolve);
  }
}

function paintNumberFormats(range: Excel.Range, block: CellsBlock, columns: number): void {
  if (typeof block.numberFormat === 'string') {
    range.numberFormat = [[block.numberFormat]];
    return;
  }
  block.numberFormat?.slice(0, columns).forEach((numberFormat, column) => {
    if (numberFormat !== '') range.getColumn(column).numberFormat = [[numberFormat]];
  });
}

export function capitalised(alignment: 'left' | 'center' | 'right'): 'Left' | 'Center' | 'Right' {
  return alignment === 'left' ? 'Left' : alignment === 'center' ? 'Center' : 'Right';
}
