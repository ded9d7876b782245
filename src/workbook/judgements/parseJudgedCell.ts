import { isDayPart, type JudgedValue } from '../../engine/judgement/Judgement';
import { DAYS_TO_1904 } from '../../engine/table/dates/daysTo1904';
import { foldText } from '../../engine/table/categories/foldText';
import { textsOf } from '../../report/judgement/judgedLists';
import type { JudgedColumn } from '../../report/table/JudgedColumn';

/**
 * What a cell says that a person has filled in: the place of a choice by its word in any language, a day by its number, else
 * the text as it was typed; undefined for a blank one.
 */
export function parseJudgedCell(
  content: unknown,
  { part, choices = [] }: Pick<JudgedColumn, 'part' | 'choices'>,
  isFrom1904: boolean,
): JudgedValue | undefined {
  if (typeof content === 'number' && isDayPart(part)) {
    return isFrom1904 ? content + DAYS_TO_1904 : content;
  }
  const text = String(content ?? '').trim();
  if (text === '') return undefined;
  const folded = foldText(text);
  const choice = choices.findIndex((words) => textsOf(words).some((word) => foldText(word) === folded));
  return choice < 0 ? text : choice;
}
