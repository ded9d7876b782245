import type { Locale } from '../../engine/recipe/types';
import { formatNumber } from './formatNumber';

const smallest = 0.001;

/**
 * A p-value with its sign: a rounded 0.000 would claim that something is impossible.
 *
 * @example probabilityText('en', 0.0421) // '= 0.042'
 * @example probabilityText('en', 0.00002) // '< 0.001'
 */
export function probabilityText(locale: Locale, probability: number): string {
  return probability < smallest ? '< 0.001' : `= ${formatNumber(locale, probability, 'score')}`;
}
