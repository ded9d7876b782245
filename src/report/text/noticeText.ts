import type { Notice, Problem } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import { type Catalogues, fillTemplate } from './fillTemplate';
import { namedFacts } from './namedFacts';
import { columnNotices } from './notices/columnNotices';
import { fileNotices } from './notices/fileNotices';
import { recipeNotices } from './notices/recipeNotices';
import { recordNotices } from './notices/recordNotices';
import { tableNotices } from './notices/tableNotices';
import { workbookNotices } from './notices/workbookNotices';

/** One file of sentences an area; a code belongs to one file only. */
const areas: readonly Catalogues[] = [
  tableNotices,
  columnNotices,
  recordNotices,
  recipeNotices,
  workbookNotices,
  fileNotices,
];

const unknownCode: Readonly<Record<Locale, string>> = {
  en: 'Something was found that has no description yet (code {code}).',
  'zh-CN': '发现一个尚无说明的情况（代码 {code}）。',
};

/**
 * The sentence of a notice or a problem: what was found and what to do.
 *
 * @param more sentences for codes of an analysis
 *
 * @example sentenceForNotice(new Problem('noTable', { sheet: 'Sheet1' }), 'en') // 'No table was found on sheet "Sheet1". …'
 */
export function sentenceForNotice(
  notice: Pick<Notice | Problem, 'code' | 'facts'>,
  locale: Locale,
  more: readonly Catalogues[] = [],
): string {
  for (const area of [...areas, ...more]) {
    const template = area[locale][notice.code];
    if (template !== undefined) return fillTemplate(locale, template, namedFacts(notice.facts, locale));
  }
  return fillTemplate(locale, unknownCode[locale], { code: notice.code });
}
