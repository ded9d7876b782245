import { absentColumns } from '../../../report/dataCheck/absentColumns';
import type { DataCheckContext } from '../../../report/dataCheck/DataCheckContext';
import type { Vocabulary, Words } from '../../../report/text/Words';
import { perOutcome } from './perOutcome';

/** Columns that several lists have. */
export const columnWords = {
  rank: { en: 'Rank', 'zh-CN': '排名' },
  tier: { en: 'Tier', 'zh-CN': '层级' },
  records: { en: 'Records', 'zh-CN': '总记录数' },
  count: { en: 'Records', 'zh-CN': '记录数' },
  calls: { en: 'Called records', 'zh-CN': '调用记录数' },
  callRate: { en: 'Call rate', 'zh-CN': '调用率' },
  callShare: { en: 'Share of calls', 'zh-CN': '调用占比' },
  callShareByChance: { en: 'Share of calls by chance', 'zh-CN': '机会均等时调用占比' },
  recordShare: { en: 'Share of records', 'zh-CN': '记录占比' },
  signRate: { en: 'Sign rate', 'zh-CN': '签约率' },
  rejectRate: { en: 'Reject rate', 'zh-CN': '不接入率' },
  rejects: { en: 'Rejected records', 'zh-CN': '不接入记录数' },
  low: { en: 'At least (95%)', 'zh-CN': '下限（95%）' },
  high: { en: 'At most (95%)', 'zh-CN': '上限（95%）' },
  wilsonLow: { en: 'Wilson at least (records as independent)', 'zh-CN': 'Wilson 下限（视记录为独立）' },
  wilsonHigh: { en: 'Wilson at most (records as independent)', 'zh-CN': 'Wilson 上限（视记录为独立）' },
  callsAfter: { en: 'Calls after application', 'zh-CN': '申请后的调用' },
  events: { en: 'Distinct calls', 'zh-CN': '不重复调用' },
  callingCustomers: { en: 'Calling customers', 'zh-CN': '有调用的客户数' },
  callingProducts: perOutcome(
    { en: 'Called products', 'zh-CN': '有调用的产品数' },
    { en: 'Products with a call' },
  ),
  withoutLargest: { en: 'Call rate without the largest', 'zh-CN': '去掉最大一方的调用率' },
  standing: { en: 'Against all records', 'zh-CN': '与总体相比' },
  tierByChance: { en: 'Tier by chance', 'zh-CN': '层级取决于偶然' },
  list: { en: 'List', 'zh-CN': '名单' },
  grade: { en: 'Evidence', 'zh-CN': '依据程度' },
  score: { en: 'Score', 'zh-CN': '综合评分' },
  line: { en: 'Line (score)', 'zh-CN': '分数线' },
  meanTestDays: { en: 'Mean test days', 'zh-CN': '平均测试时间' },
  meanSampleSize: { en: 'Mean sample size', 'zh-CN': '平均样本量' },
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  products: { en: 'Products', 'zh-CN': '产品数' },
  stage: { en: 'Stage', 'zh-CN': '阶段' },
  dimension: { en: 'Dimension', 'zh-CN': '特征维度' },
  value: { en: 'Value', 'zh-CN': '特征值' },
  tiersOf: { en: 'Tiers of', 'zh-CN': '分层对象' },
} satisfies Vocabulary;

/** Below the header of a list without rows. */
export const nothingToList: Words = { en: 'Nothing to list.', 'zh-CN': '没有内容。' };

/** In place of a list that is made of the columns of these roles: which of them the table lacks, if any. */
export const nothingOf =
  (...roles: readonly string[]) =>
  (context: DataCheckContext): string => {
    const absent = absentColumns(context, roles);
    return absent.length === 0 ? context.prose.say(nothingToList) : context.prose.paragraph(absent);
  };

/** In place of a name that records lack. */
export const blank: Words = { en: '(blank)', 'zh-CN': '（空白）' };
