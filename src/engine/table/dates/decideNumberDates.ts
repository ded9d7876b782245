import { DAYS_TO_1904 } from './daysTo1904';
import { serialDay } from './serialDay';

/** How the numbers of a date column are days. */
export type NumberDates = 'serial' | 'yearMonthDay' | 'epochSeconds' | 'epochMilliseconds' | 'none';

/** 1950-01-01 and 2100-01-01: numbers between them are taken for serial days without a date format. */
const earliestSerial = 18_264;
const latestSerial = 73_051;
/** 9999-12-31, the last day Excel knows and a favourite for "never". */
const lastSerial = 2_958_465;

/**
 * How the numbers of a column are days, from their range alone: serial days from 1950 to 2100, 20250102, or seconds or
 * milliseconds since 1970 in the same years. Anything else is no date, unless the cells are formatted as dates.
 */
export function decideNumberDates(minimum: number, maximum: number, dateFormat: boolean): NumberDates {
  if (!(minimum <= maximum)) return 'none';
  if (dateFormat && minimum >= 0 && maximum < 2_958_466) return 'serial';
  const within = (unit: number, offset: number) =>
    minimum / unit + offset >= earliestSerial && maximum / unit + offset < latestSerial;
  const startsAsSerial = minimum >= earliestSerial || minimum === 0 || minimum === 1;
  const endsAsSerial = (maximum >= earliestSerial && maximum < latestSerial) || maximum === lastSerial;
  if (startsAsSerial && endsAsSerial) return 'serial';
  if (isYearMonthDay(minimum) && isYearMonthDay(maximum)) return 'yearMonthDay';
  if (minimum > 1e8 && within(86_400, 25_569)) return 'epochSeconds';
  return minimum > 1e11 && within(86_400_000, 25_569) ? 'epochMilliseconds' : 'none';
}

function isYearMonthDay(value: number): boolean {
  return (
    value >= 19_000_101 && value <= 21_001_231 && !Number.isNaN(dayOfNumber(value, 'yearMonthDay', false))
  );
}

/** The serial day (1900 system) of a number cell, NaN when it is none. */
export function dayOfNumber(value: number, kind: NumberDates, date1904: boolean): number {
  switch (kind) {
    case 'serial':
      return value >= 0 && value < 2_958_466 ? value + (date1904 ? DAYS_TO_1904 : 0) : NaN;
    case 'yearMonthDay':
      return Number.isInteger(value)
        ? (serialDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) ?? NaN)
        : NaN;
    case 'epochSeconds':
      return value / 86_400 + 25_569;
    case 'epochMilliseconds':
      return value / 86_400_000 + 25_569;
    case 'none':
      return NaN;
  }
}
