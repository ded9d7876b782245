const daysFrom1900To1970 = 25_569;
const millisecondsPerDay = 86_400_000;

/**
 * A serial day of the 1900 system as yyyy-mm-dd, the time of day left out.
 *
 * @example dateText(45659.46) // '2025-01-02'
 */
export function dateText(day: number | undefined): string | undefined {
  if (day === undefined || Number.isNaN(day)) return undefined;
  return new Date((Math.floor(day) - daysFrom1900To1970) * millisecondsPerDay).toISOString().slice(0, 10);
}
