import { mismatchParameters } from '../../engine/mismatch/parameters';
import { previewMismatch } from '../../engine/mismatch/previewMismatch';
import type { PreviewFigure } from '../Analysis';
import { defineAnalysis } from '../defineAnalysis';

/** Who gets a high investment priority and does not perform? One row per customer. */
export const mismatchAnalysis = defineAnalysis({
  words: {
    en: {
      title: 'Mismatch',
      question: 'Who gets a high investment priority and does not perform?',
    },
    'zh-CN': {
      title: '错配分析',
      question: '哪些客户投资优先级高，综合表现却偏低？',
    },
  },
  parameters: mismatchParameters,
  readOptions: ({ duplicates }) => ({ duplicates }),
  preview: (table, parameters): readonly PreviewFigure[] => {
    const { mismatch, expected, top, bottom, cuts, tiesAtPriorityCut } = previewMismatch(table, parameters);
    return [
      { key: 'mismatch', facts: { count: mismatch, expected } },
      { key: 'top', facts: { count: top, cut: cuts.priority } },
      { key: 'bottom', facts: { count: bottom, cut: cuts.performance } },
      { key: 'tiesAtPriorityCut', facts: { count: tiesAtPriorityCut } },
    ];
  },
  load: () => import(/* webpackChunkName: "mismatch" */ './mismatchParts').then(({ parts }) => parts),
});
