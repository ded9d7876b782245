import { cellText } from '../../../host/workbook/cellText';

const MOST_DIGITS = 10;

/**
 * A number without a format of its own, as Excel shows it in a narrow column: first decimals are rounded away, then it
 * is a power of ten. Undefined where neither fits: a figure must never be cut.
 *
 * @param room how many characters fit
 * @example shortenGeneral(0.123456, 5) // '0.123'
 * @example shortenGeneral(123456789, 7) // '1.2E+08'
 */
export function shortenGeneral(value: number, room: number, locale?: string): string | undefined {
  const whole = cellText(value, 'General', locale);
  const isPower = whole.includes('E');
  const shorter = [
    ...(isPower ? [] : decimals.map((count) => cellText(Number(value.toFixed(count)), 'General', locale))),
    ...decimals.map((count) => asPower(value, count, locale)),
  ];
  return [whole, ...shorter].find(({ length }) => length <= room);
}

/** The most first: the first text that fits says the most. */
const decimals = Array.from({ length: MOST_DIGITS + 1 }, (_count, index) => MOST_DIGITS - index);

function asPower(value: number, count: number, locale: string | undefined): string {
  const text = cellText(value, count === 0 ? '0E+00' : `0.${'0'.repeat(count)}E+00`, locale);
  return text.replace(/([.,]\d*?)0+(?=E)/, '$1').replace(/[.,](?=E)/, '');
}
