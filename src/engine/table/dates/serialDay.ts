const millisecondsADay = 86_400_000;
/** Serial day of 1970-01-01 in the 1900 system. */
const unixEpoch = 25_569;

/**
 * The serial day of a calendar date in Excel's 1900 system, or undefined when there is no such day.
 * Excel counts a 29 February 1900 that never was, so days before 1 March 1900 are one less than the count of days.
 *
 * @example serialDay(2025, 1, 2) // 45659
 * @example serialDay(1900, 1, 1) // 1
 */
export function serialDay(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  const serial = Date.UTC(year, month - 1, day) / millisecondsADay + unixEpoch;
  return serial < 61 ? serial - 1 : serial;
}

/** Year, month and day of a serial day of the 1900 system. */
export function calendarDay(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  const date = new Date((whole + (whole < 60 ? 1 : 0) - unixEpoch) * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
