import type { Locale } from '../../engine/recipe/types';
import { roundedText } from './roundedText';

/** Decimals of the formats that always show as many. */
const decimalsOf: Readonly<Record<string, number>> = { count: 0, one: 1, ratio: 2, score: 3 };
const percentDecimalsOf: Readonly<Record<string, number>> = { rate0: 0, rate: 1, rate2: 2 };
const significantDigits = 6;

/**
 * A number as text in the style of the given format: see `fillTemplate`.
 *
 * @throws RangeError for a format that there is not
 * @example formatNumber('en', 1234.5678, 'ratio') // '1,234.57'
 */
export function formatNumber(locale: Locale, value: number, format: string): string {
  return formatQuickly(value, format) ?? formatterOf(locale, format).format(value);
}

/** What needs no formatter, because it is the same in both languages; undefined for all else. */
function formatQuickly(value: number, format: string): string | undefined {
  const decimals = decimalsOf[format];
  if (decimals !== undefined) return roundedText(value, decimals);
  const percentDecimals = percentDecimalsOf[format];
  if (percentDecimals !== undefined) {
    const percentage = roundedText(value, percentDecimals, 2);
    return percentage === undefined ? undefined : `${percentage}%`;
  }
  if (format === 'tenth') return roundedText(value, 1, 0, false);
  if (format !== 'number' || !(value >= 0.1 && value < 10 ** significantDigits)) return undefined;
  let wholeDigits = 0;
  for (let power = 1; value >= power; power *= 10) wholeDigits += 1;
  return roundedText(value, significantDigits - wholeDigits, 0, false);
}

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: Locale, format: string): Intl.NumberFormat {
  const key = `${locale} ${format}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.NumberFormat(locale, optionsOf(format));
  formatters.set(key, formatter);
  return formatter;
}

function optionsOf(format: string): Intl.NumberFormatOptions {
  const decimals = decimalsOf[format];
  if (decimals !== undefined) return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const percentDecimals = percentDecimalsOf[format];
  if (percentDecimals !== undefined) {
    return {
      style: 'percent',
      minimumFractionDigits: percentDecimals,
      maximumFractionDigits: percentDecimals,
    };
  }
  if (format === 'tenth') return { maximumFractionDigits: 1 };
  if (format === 'number') return { maximumSignificantDigits: significantDigits };
  throw new RangeError(`No number format "${format}"`);
}
