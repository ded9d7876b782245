import { parseAddress, splitAddresses } from '../parseAddress';

/**
 * The 1-based sheet rows of a range that are hidden or filtered out.
 *
 * `rowHidden` of the whole range answers the usual case (nothing hidden) in one cell's worth of bytes;
 * only a mixed range (null) is asked for its visible areas.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<ReadonlySet<number>> {
  range.load('rowHidden,rowCount,address');
  await context.sync();
  const { row: firstRow } = parseAddress(range.address);
  const rowHidden = range.rowHidden as boolean | null;
  if (rowHidden === false) return new Set();
  const hidden = new Set<number>();
  for (let row = 0; row < range.rowCount; row += 1) hidden.add(firstRow + row + 1);
  if (rowHidden === true) return hidden;
  const visible = range.getColumn(0).getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  visible.load('address');
  await context.sync();
  if (visible.isNullObject) return hidden;
  for (const address of splitAddresses(visible.address)) {
    const area = parseAddress(address);
    for (let row = area.row; row < area.row + area.rows; row += 1) hidden.delete(row + 1);
  }
  return hidden;
}
