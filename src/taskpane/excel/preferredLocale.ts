import type { Locale } from '../../engine/recipe/types';
import { keepValue, keptValue } from './keptValue';

/** The language that the person switched to; undefined where none was chosen. */
export function readPreferredLocale(): Locale | undefined {
  const stored = keptValue('locale');
  return stored === 'en' || stored === 'zh-CN' ? stored : undefined;
}

/** Remembers the language. */
export function rememberLocale(locale: Locale): void {
  keepValue('locale', locale);
}
