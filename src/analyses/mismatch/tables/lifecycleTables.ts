import { defineTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { headerWords, nobodyMismatched } from '../names/names';
import { valueName } from '../names/valueName';

/** Lifecycle stages of the mismatched customers. */
export const lifecycleTable = defineTable({
  key: 'lifecycle',
  excelName: 'MismatchLifecycle',
  rows: ({ result }: MismatchContext) => result.lifecycle?.stages ?? [],
  emptyText: nobodyMismatched,
  columns: ({ text, number }) => ({
    stage: text(headerWords.stage, ({ stage }, { prose }) => valueName(stage, prose)),
    count: number(headerWords.mismatch, 'count', 'count'),
    share: number(headerWords.share, 'rate', 'share'),
    top: number(headerWords.top, 'count', 'top'),
    rate: number(headerWords.rate, 'rate', 'rate'),
  }),
});

/** The watched stages together, in one row. */
export const watchedTable = defineTable({
  key: 'watched',
  excelName: 'MismatchWatchedStages',
  rows: ({ result }: MismatchContext) => (result.lifecycle === undefined ? [] : [result.lifecycle.watched]),
  columns: ({ text, number }) => ({
    stages: text({ en: 'Watched stages together', 'zh-CN': '关注阶段合计' }, ({ stages }, { prose }) =>
      prose.join(stages.map((stage) => valueName(stage, prose))),
    ),
    count: number(headerWords.mismatch, 'count', 'count'),
    known: number({ en: 'With known stage', 'zh-CN': '阶段已知' }, 'count', 'known'),
    share: number(headerWords.share, 'rate', 'share'),
    topShare: number({ en: 'Share of top priority', 'zh-CN': '占高优先级客户比例' }, 'rate', 'topShare'),
  }),
});
