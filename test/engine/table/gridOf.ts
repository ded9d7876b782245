import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import type { CellValue, GridOrigin, RawGrid } from '../../../src/engine/table/types';

/** A grid of some cells, read from A1 of "Sheet1" unless said otherwise. */
export function gridOf(rows: readonly (readonly CellValue[])[], origin: Partial<GridOrigin> = {}): RawGrid {
  const builder = createGridBuilder({ sheet: 'Sheet1', firstRow: 1, firstColumn: 1, ...origin });
  builder.appendRows(rows);
  return builder.finish();
}
