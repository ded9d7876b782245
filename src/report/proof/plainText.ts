import type { ColumnCheck } from '../../engine/table/types';

const withPoint = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;
const withComma = /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?%?$/;

/**
 * Whether NUMBERVALUE reads a text as the run does: digits, thousands and decimals as the column has them, a percent sign.
 *
 * @example plainText('1,200.5', column) // true
 * @example plainText('¥1200', column) // false
 */
export function plainText(text: string, { unit, evidence }: Pick<ColumnCheck, 'unit' | 'evidence'>): boolean {
  if (unit === 'levels') return false;
  return (evidence['decimal'] === ',' ? withComma : withPoint).test(text.trim());
}
