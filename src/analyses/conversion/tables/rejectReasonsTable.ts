import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { blank, columnWords, nothingToList } from '../words/columnWords';
import { subjectHeaders } from '../words/names';

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

/** The most frequent reasons of each product that is rejected. */
export const productRejectReasonsTable = defineTable({
  key: 'productRejectReasons',
  excelName: 'Payoff_rejectReasonsByProduct',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => result.productRejectReasons,
  columns: ({ text, number }) => ({
    product: text(
      subjectHeaders.product,
      ({ place }, { result }) => result.subjects.product.ranking.names[place] ?? '',
    ),
    rejects: number(columnWords.rejects, 'count', 'rejects'),
    reason: text({ en: 'Reason', 'zh-CN': '不接入原因' }, ({ reason }) => reason ?? blank),
    records: number({ en: 'With this reason', 'zh-CN': '该原因记录数' }, 'count', 'records'),
    share: number({ en: 'Share of its rejected', 'zh-CN': '占该产品不接入记录' }, 'rate', 'share'),
  }),
});
