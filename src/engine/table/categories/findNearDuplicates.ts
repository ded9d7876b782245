import { foldText } from './foldText';

/**
 * Beyond so many categories a column holds a name of its own for nearly every row: a list would help nobody, and the
 * search would take longer than reading the column. The reader is told that there was none.
 */
export const mostLabelsCompared = 50_000;

/**
 * Groups of labels that differ by blanks, punctuation and symbols only. They are not merged: it may be meant.
 *
 * @example findNearDuplicates(['GTXPro', 'MG Special', 'GTX Pro']) // [[0, 2]]
 */
export function findNearDuplicates(labels: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  labels.forEach((label, code) => {
    const bare = foldText(label).replace(/[\s\p{P}\p{S}]/gu, '');
    if (bare === '') return;
    const group = groups.get(bare);
    if (group === undefined) groups.set(bare, [code]);
    else group.push(code);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
