import { format } from 'numfmt';
import type { DocumentCell } from './DocumentPlan';

/**
 * What a cell shows, as Excel writes it in the format of the cell; nothing for a blank one.
 *
 * @example shownText({ value: 0.1234, numberFormat: '0.0%' }) // '12.3%'
 */
export function shownText({ value, numberFormat }: DocumentCell): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? format(numberFormat ?? 'General', value, { throws: false })
    : String(value);
}
