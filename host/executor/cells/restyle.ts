import type { CellStyle } from '../../workbook/types';
import type { ExcelSession } from '../ExcelSession';
import type { RangeTarget } from './RangeTarget';

/** Changes the look of every cell of the range. */
export function restyle(
  { sheet, area }: RangeTarget,
  session: ExcelSession,
  change: (style: CellStyle) => CellStyle,
): void {
  const { styles } = session.workbook;
  sheet.cells.restyle(area, (index) => styles.indexOf(change(styles.get(index))));
}

/** What all cells of the range have in common, or null where they differ. */
export function commonStyle<Value>(
  { sheet, area }: RangeTarget,
  session: ExcelSession,
  pick: (style: CellStyle) => Value,
): Value | null {
  const { styles } = session.workbook;
  let common: Value | undefined;
  for (const index of sheet.cells.stylesIn(area)) {
    const value = pick(styles.get(index));
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}
