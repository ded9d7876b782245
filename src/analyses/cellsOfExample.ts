import type { Locale } from '../engine/recipe/types';
import type { Example } from './Example';

/**
 * The cells of an example in one language, its headers first.
 *
 * @example cellsOfExample(conversionExample, 'en')[1] // ['Alder', 'Map', 'yes', 'yes', 'no']
 */
export function cellsOfExample(
  { headers, rows }: Example,
  locale: Locale,
): readonly (readonly (string | number)[])[] {
  return [
    headers.map((header) => header[locale]),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell[locale] : cell))),
  ];
}
