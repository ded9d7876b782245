import type { SheetModel } from '../../workbook/types';
import { invalidArgument, notImplemented } from '../ExcelError';
import { keepChartsOnCells } from '../charts/keepOnCells';
import type { RangeTarget } from './RangeTarget';

type Lines = 'rows' | 'columns';

const hiddenOf = (sheet: SheetModel, lines: Lines): Set<number> =>
  lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
const firstOf = (range: RangeTarget, lines: Lines): number =>
  lines === 'rows' ? range.area.row : range.area.column;

/** Whether all rows or columns of the range are hidden; null where some are. */
export function isHidden(range: RangeTarget, lines: Lines): boolean | null {
  const hidden = hiddenOf(range.sheet, lines);
  const first = firstOf(range, lines);
  const count = range.area[lines];
  let inside = 0;
  for (const index of hidden) if (index >= first && index < first + count) inside += 1;
  if (inside === 0) return false;
  return inside === count ? true : null;
}

export function setHidden(range: RangeTarget, lines: Lines, value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  const hidden = hiddenOf(range.sheet, lines);
  const first = firstOf(range, lines);
  const count = range.area[lines];
  if (value && count > 100_000) throw notImplemented(`hiding ${count} ${lines}`);
  keepChartsOnCells(range.sheet, () => {
    if (!value) {
      for (const index of [...hidden]) if (index >= first && index < first + count) hidden.delete(index);
      return;
    }
    for (let index = first; index < first + count; index += 1) hidden.add(index);
  });
}
