/** Days since 1 January 1970 as `2025-03-07 14:05:09`, the text that exports of this kind hold. */
export function dateTimeText(days: number): string {
  return new Date(Math.round(days * 86_400) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Days since 1 January 1970 as `2025-03-07`. */
export function dateText(days: number): string {
  return dateTimeText(days).slice(0, 10);
}
