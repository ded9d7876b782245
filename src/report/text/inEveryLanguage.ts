import type { Locale } from '../../engine/recipe/types';
import { proseIn, type Prose } from './proseIn';

/** The same in every language of the product, for a reader whose language is not known yet. */
export function inEveryLanguage<Made>(make: (prose: Prose) => Made): Readonly<Record<Locale, Made>> {
  return { en: make(proseIn('en')), 'zh-CN': make(proseIn('zh-CN')) };
}
