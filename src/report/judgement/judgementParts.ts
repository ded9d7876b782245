import type { Judgement } from '../../engine/judgement/Judgement';
import type { HistoryContext } from '../history/HistoryContext';
import { sentenceParts } from '../sheet/page';
import type { RowPart } from '../sheet/Part';
import type { Words } from '../text/Words';
import { JUDGEMENTS_ROLE } from './judgementsRole';

const stand: Words = {
  en: '{count:count} {count:judgment|judgments} of people {count:stands|stand} beside the computed lists: {own:count} own {own:verdict|verdicts}, {todo:count} with owner, date or status; {left:count} of those who have left their list.',
  'zh-CN':
    '名单旁保留人工判断 {count:count} 条：自定结论 {own:count} 条，含负责人、日期或状态 {todo:count} 条；其中 {left:count} 条的对象已离开名单。',
};

/** How many judgements stand, in one sentence for the summary; it leads to the sheet that lists them. */
export function judgementParts({ history, prose }: HistoryContext): readonly RowPart[] {
  const judgements = history?.judgements ?? [];
  if (judgements.length === 0) return [];
  const countOf = (holds: (judgement: Judgement) => boolean) => judgements.filter(holds).length;
  const text = prose.say(stand, {
    count: judgements.length,
    own: countOf(({ own }) => own !== undefined),
    todo: countOf(({ owner, due, status }) => (owner ?? due ?? status) !== undefined),
    left: countOf(({ left }) => left !== undefined),
  });
  return sentenceParts([{ text, target: { sheet: JUDGEMENTS_ROLE } }]);
}
