import type { JudgementPart } from '../../engine/judgement/Judgement';
import type { Words } from '../text/Words';

/** Over the columns that people fill in. */
export const partWords: Readonly<Record<JudgementPart, Words>> = {
  own: { en: 'Own verdict', 'zh-CN': '人工判断' },
  reason: { en: 'Reason given', 'zh-CN': '判断理由' },
  date: { en: 'Judged on', 'zh-CN': '判断日期' },
  owner: { en: 'Owner', 'zh-CN': '负责人' },
  due: { en: 'Due', 'zh-CN': '截止日期' },
  status: { en: 'Status', 'zh-CN': '状态' },
};

/** How far a thing to do has come. */
export const statusWords: readonly Words[] = [
  { en: 'open', 'zh-CN': '未开始' },
  { en: 'under way', 'zh-CN': '进行中' },
  { en: 'done', 'zh-CN': '已完成' },
  { en: 'dropped', 'zh-CN': '已放弃' },
];

/** How an analysis calls what is judged: by what judgements are about, and the classes to choose from. */
export interface JudgementWords {
  readonly abouts: Readonly<Record<string, Words>>;
  readonly classes: readonly Words[];
}
