import type { Locale } from '../engine/recipe/types';

/** The language of Excel's own menus. English before Office has started, and for languages that we do not have. */
export function excelLocale(): Locale {
  const language = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return language?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
