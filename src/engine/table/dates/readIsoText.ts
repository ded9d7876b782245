import { serialDay } from './serialDay';

/**
 * Reads the date text that machines write, "2025-01-02" or "2025-01-02 11:08:10", without regular expressions:
 * an exported table has a different one in every row. Undefined for any other text.
 *
 * @example readIsoText('2025-01-02 12:00:00') // 45659.5
 */
export function readIsoText(text: string): number | undefined {
  if (text.length !== 10 && text.length !== 19) return undefined;
  const dash = text.charCodeAt(4);
  if ((dash !== 0x2d && dash !== 0x2f) || text.charCodeAt(7) !== dash) return undefined;
  const day = serialDay(
    twoDigits(text, 0) * 100 + twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  );
  if (day === undefined || text.length === 10) return day;
  const between = text.charCodeAt(10);
  if (between !== 0x20 && between !== 0x54) return undefined;
  if (text.charCodeAt(13) !== 0x3a || text.charCodeAt(16) !== 0x3a) return undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  return day + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** The number of two digits at a place of a text, NaN when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
