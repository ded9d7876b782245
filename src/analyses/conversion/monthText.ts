import type { Month } from '../../engine/conversion/measureMonths';

/** A month as it sorts and reads in both languages: 2025-03. */
export function monthText({ year, month }: Pick<Month, 'year' | 'month'>): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
