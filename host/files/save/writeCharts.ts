import type { SheetModel } from '../../workbook/types';
import type { SheetFrame } from '../open/SheetFrame';
import type { SheetContext } from './writeSheet';

export function writeCharts(
  _frame: SheetFrame,
  _sheet: SheetModel,
  _original: SheetModel,
  _part: string,
  _context: SheetContext,
): void {}
