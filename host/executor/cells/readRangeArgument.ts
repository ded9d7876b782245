import type { SheetModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { rangeType } from '../objects/range';
import type { RangeTarget } from './RangeTarget';
import { resolveAddress } from './resolveAddress';

/** The range that an argument means: a range object, or an address on `sheet`. */
export function readRangeArgument(value: unknown, sheet: SheetModel, session: ExcelSession): RangeTarget {
  const range = rangeType.targetOf(value);
  if (range !== undefined) return range;
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return resolveAddress(value, sheet, session);
}
