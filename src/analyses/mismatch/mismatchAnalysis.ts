import { mismatchInput } from '../../engine/mismatch/input';
import { mismatchParameters } from '../../engine/mismatch/parameters';
import { previewMismatch } from '../../engine/mismatch/previewMismatch';
import type { PreviewFigure, PreviewGroup } from '../Analysis';
import { defineAnalysis } from '../defineAnalysis';
import { mismatchNotices } from './notices';
import { mismatchParameterTexts } from './parameterTexts';
import { customers, populations } from './populations';

const previewTexts = {
  mismatch: {
    en: '{count:count} mismatched {count:customer|customers} ({expected:count} expected by chance)',
    'zh-CN': '错配客户 {count:count} 个（随机情形下预计 {expected:count} 个）',
  },
  top: {
    en: '{count:count} at the top by priority, from {cut:ratio}',
    'zh-CN': '投资优先级靠前 {count:count} 个，界线 {cut:ratio}',
  },
  bottom: {
    en: '{count:count} at the bottom by performance, up to {cut:score}',
    'zh-CN': '综合表现靠后 {count:count} 个，界线 {cut:score}',
  },
  tiesAtPriorityCut: {
    en: '{count:count} {count:customer|customers} with the lowest priority of the top group',
    'zh-CN': '高优先级中最低分的客户 {count:count} 个',
  },
};

/** Who gets a high investment priority and does not perform? One row per customer. */
export const mismatchAnalysis = defineAnalysis({
  title: { en: 'Mismatch', 'zh-CN': '错配分析' },
  question: {
    en: 'Who gets a high investment priority and does not perform?',
    'zh-CN': '哪些客户投资优先级高，综合表现却偏低？',
  },
  needs: {
    en: 'Mismatch needs a customer, a priority and at least one measure of performance.',
    'zh-CN': '错配分析需要客户、投资优先级和至少一项表现指标。',
  },
  command: {
    label: { en: 'Analyze Mismatch', 'zh-CN': '错配分析' },
    description: {
      en: 'Find customers with a high investment priority that do not perform. Nothing is written until you run it.',
      'zh-CN': '找出投资优先级高、综合表现却偏低的客户。点击运行之前，不会写入任何内容。',
    },
  },
  notices: mismatchNotices,
  input: mismatchInput,
  parameters: mismatchParameters,
  parameterWords: mismatchParameterTexts,
  populations,
  readOptions: ({ duplicates, order, priorityDirection }) => ({ duplicates, order, priorityDirection }),
  preview: (table, parameters) => {
    const found = previewMismatch(table, parameters);
    const { mismatch, expected, top, bottom, cuts, tiesAtPriorityCut } = found;
    const { sheetRows, identity, name: nameOf = identity, priority } = found.customers;
    const figures: readonly PreviewFigure[] = [
      { words: previewTexts.mismatch, facts: { count: mismatch, expected } },
      { words: previewTexts.top, facts: { count: top, cut: cuts.priority } },
      { words: previewTexts.bottom, facts: { count: bottom, cut: cuts.performance } },
      { words: previewTexts.tiesAtPriorityCut, facts: { count: tiesAtPriorityCut } },
    ];
    const group: PreviewGroup = {
      ...customers,
      key: 'customer',
      ids: sheetRows,
      classes: found.quadrants,
      scores: [priority, found.performance],
      lines: [cuts.priority, cuts.performance],
      // The name of a customer may be written twice: an id is not.
      nameAt: identity,
      first: Array.from(found.widest, nameOf),
      nameOf: (row: number) => nameOf(sheetRows.indexOf(row)),
    };
    return { figures, groups: [group] };
  },
  load: () => import(/* webpackChunkName: "mismatch" */ './mismatchParts').then(({ parts }) => parts),
});
