import { format } from 'numfmt';
import { isErrorValue } from './errorValues';
import type { Scalar } from './types';

/** What the cell shows: its value by its number format. Hash signs of a narrow column are not drawn. */
export function cellText(value: Scalar, numberFormat: string, locale = 'en'): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isErrorValue(value)) return value;
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  return format(numberFormat, value, { locale, throws: false });
}

/** One of the names of `Excel.RangeValueType`. */
export function valueType(value: Scalar): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}
