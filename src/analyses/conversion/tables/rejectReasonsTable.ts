import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { blank, columnWords, nothingToList } from '../words/columnWords';

/** Why records were rejected, and by customers of which tier. */
export const rejectReasonsTable = defineTable({
  key: 'rejectReasons',
  excelName: 'Payoff_rejectReasons',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => result.rejectReasons,
  columns: ({ text, number }) => ({
    reason: text({ en: 'Reason', 'zh-CN': '不接入原因' }, ({ reason }) => reason ?? blank),
    records: number(columnWords.rejects, 'count', 'records'),
    share: number({ en: 'Share of rejected', 'zh-CN': '占不接入记录' }, 'rate', 'share'),
    ofHigh: number(
      { en: 'Of high customers', 'zh-CN': '高价值客户' },
      'count',
      ({ recordsByTier: [high] }) => high,
    ),
    ofMid: number(
      { en: 'Of middle customers', 'zh-CN': '中价值客户' },
      'count',
      ({ recordsByTier: [, mid] }) => mid,
    ),
    ofLow: number(
      { en: 'Of low customers', 'zh-CN': '低价值客户' },
      'count',
      ({ recordsByTier: [, , low] }) => low,
    ),
  }),
});
