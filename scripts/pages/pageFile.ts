import type { Locale } from '../../src/engine/recipe/types';

const endings: Readonly<Record<Locale, string>> = { en: '', 'zh-CN': '.zh-CN' };

/** The languages of the pages. */
export const pageLocales = Object.keys(endings) as readonly Locale[];

/** The page that leads to all others. */
export const contentsName = 'index';

/**
 * The file of a page in one language, beside the others of its folder.
 *
 * @example pageFile('guide', 'zh-CN', 'html') // 'guide.zh-CN.html'
 */
export function pageFile(name: string, locale: Locale, type: 'md' | 'html' | 'json' | 'png'): string {
  return `${name}${endings[locale]}.${type}`;
}
