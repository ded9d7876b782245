import { isOnSheet } from '../../workbook/address';
import type { Area, SheetModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';

/** What an `Excel.Range` stands for: a rectangle of one sheet. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A range on the same sheet; InvalidArgument where it would leave the sheet. */
export function rangeAt(sheet: SheetModel, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument();
  return { sheet, area };
}

export function cellCount({ area }: RangeTarget): number {
  return area.rows * area.columns;
}
