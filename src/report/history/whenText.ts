/**
 * A moment to the minute, in UTC as it is kept.
 *
 * @example whenText('2026-03-01T09:30:15.000Z') // '2026-03-01 09:30'
 */
export function whenText(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
