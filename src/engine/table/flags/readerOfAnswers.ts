import type { ColumnProfile } from '../columns/profileColumn';
import { readAnswer } from '../vocabulary/yesAndNo';

/** 1 yes, 0 no, -1 neither. */
export type Answer = 1 | 0 | -1;

/** What is bad news, and answers only whether a record was lost. */
const losses: ReadonlySet<string> = new Set(['拒绝', '流失', '丢单']);

/**
 * How the texts of a column answer the question of a flag. Words of yes and no do; answers with a verb do where all texts
 * of the column have the same one: "已签约" beside "已流失" are stages, and "已流失" alone answers whether a record was
 * rejected, not whether it was called.
 */
export function readerOfAnswers(
  { column, codeCounts }: ColumnProfile,
  role: string,
): (text: string) => Answer {
  const verbs = new Set<string>();
  column.entries.forEach((entry, code) => {
    if (typeof entry !== 'string' || codeCounts[code] === 0) return;
    const verb = readAnswer(entry)?.verb;
    if (verb !== undefined) verbs.add(verb === '签' ? '签约' : verb);
  });
  const [verb = ''] = verbs;
  const doVerbsAnswer = verbs.size === 1 && losses.has(verb) === (role === 'rejected');
  return (text) => {
    const said = readAnswer(text);
    if (said === undefined || (said.verb !== undefined && !doVerbsAnswer)) return -1;
    return said.answer;
  };
}
