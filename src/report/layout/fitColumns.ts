import type { TableColumn } from '../plan';
import { textWidth } from './textWidth';

const narrowest = 9;
const widest = 60;
/** The filter button in the header and the cell's own margins. */
const headerExtra = 4;
const bodyExtra = 2;
/** Longer lists are judged by their beginning. */
const rowsLookedAt = 200;

/**
 * Column widths, in characters, at which headers and contents of a list can be read. A header longer than its contents
 * may wrap to two lines.
 */
export function fitColumns(columns: readonly TableColumn[]): number[] {
  return columns.map((column) => {
    const body = Math.max(0, ...sample(column).map((text) => textWidth(text))) + bodyExtra;
    const header = textWidth(column.header);
    const headerWidth = (header > 14 ? Math.ceil(header / 2) + 2 : header) + headerExtra;
    return Math.min(widest, Math.max(narrowest, body, headerWidth));
  });
}

function sample({ values, numberFormat }: TableColumn): string[] {
  return Array.from({ length: Math.min(values.length, rowsLookedAt) }, (_, row) => {
    const value = values[row];
    if (typeof value === 'number') return shownNumber(value, numberFormat ?? '');
    // What a formula will show is not known; it is a number in nearly all columns.
    if (typeof value === 'object') return '';
    return String(value);
  });
}

/** About what Excel shows: enough for a width. */
function shownNumber(value: number, numberFormat: string): string {
  if (Number.isNaN(value)) return '';
  if (numberFormat.includes('yyyy')) return '2025-01-01';
  if (numberFormat.includes('%')) return `${(value * 100).toFixed(1)}%`;
  const decimals = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const digits = Math.round(Math.abs(value)).toFixed(0).length;
  const separators = Math.floor((digits - 1) / 3);
  return '0'.repeat((value < 0 ? 1 : 0) + digits + separators + (decimals > 0 ? decimals + 1 : 0));
}
