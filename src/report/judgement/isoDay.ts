/** 1 January 1970 as Excel counts days from 1900. */
const DAY_OF_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day of a number as Excel counts days from 1900, as ISO 8601; the number itself where it is no day.
 *
 * @example isoDay(46082) // '2026-03-01'
 */
export function isoDay(value: number): string {
  const day = new Date((Math.floor(value) - DAY_OF_1970) * MILLISECONDS_A_DAY);
  return Number.isNaN(day.getTime()) ? String(value) : day.toISOString().slice(0, 10);
}
