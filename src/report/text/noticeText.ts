import type { Notice, Problem } from '../../engine/problem';
import { namedFacts } from './namedFacts';
import { columnNotices } from './notices/columnNotices';
import { fileNotices } from './notices/fileNotices';
import { recipeNotices } from './notices/recipeNotices';
import { recordNotices } from './notices/recordNotices';
import { tableNotices } from './notices/tableNotices';
import { workbookNotices } from './notices/workbookNotices';
import type { Prose } from './proseIn';
import { wordsOf, type Vocabulary, type Words } from './Words';

/** One file of sentences an area; a code belongs to one file only. */
export const noticeAreas = {
  table: tableNotices,
  column: columnNotices,
  record: recordNotices,
  recipe: recipeNotices,
  workbook: workbookNotices,
  file: fileNotices,
} as const satisfies Readonly<Record<string, Vocabulary>>;
const areas: readonly Vocabulary[] = Object.values(noticeAreas);

const unknownCode: Words = {
  en: 'Something was found that has no description yet (code {code}).',
  'zh-CN': '发现一个尚无说明的情况（代码 {code}）。',
};

/**
 * The sentence of a notice or a problem: what was found and what to do.
 *
 * @param more sentences for codes of an analysis
 *
 * @example sentenceForNotice(new Problem('noTable', { sheet: 'Sheet1' }), proseIn('en')) // 'No table was found on sheet "Sheet1". …'
 */
export function sentenceForNotice(
  notice: Pick<Notice | Problem, 'code' | 'facts'>,
  prose: Prose,
  more: readonly Vocabulary[] = [],
): string {
  for (const area of [...areas, ...more]) {
    const words = wordsOf(area, notice.code);
    if (words !== undefined) return prose.say(words, namedFacts(notice.facts, prose));
  }
  return prose.say(unknownCode, { code: notice.code });
}
