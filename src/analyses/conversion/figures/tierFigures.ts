import { perSubject, type PerSubject } from '../../../engine/conversion/perSubject';
import type { Figure } from '../../../report/figures/Figure';
import type { Words } from '../../../report/text/Words';
import { tiersTable } from '../tables/tiersTable';
import { figuresByPart, type FigureReader } from './readFigures';
import { joinedWords } from '../../../report/text/joinedWords';

const tiers: PerSubject<Readonly<Record<'high' | 'low', Words>>> = {
  customer: {
    high: { en: 'High-value customers', 'zh-CN': '高价值客户' },
    low: { en: 'Low-value customers', 'zh-CN': '低价值客户' },
  },
  product: {
    high: { en: 'High-value products', 'zh-CN': '高价值产品' },
    low: { en: 'Low-value products', 'zh-CN': '低价值产品' },
  },
};

/** The columns of the tiers that sentences speak of. */
const parts = {
  groups: { en: 'number', 'zh-CN': '数量' },
  share: { en: 'share of all', 'zh-CN': '占比' },
  records: { en: 'records', 'zh-CN': '记录数' },
  recordShare: { en: 'share of records', 'zh-CN': '记录占比' },
  calls: { en: 'called records', 'zh-CN': '调用记录数' },
  callsAfter: { en: 'calls after application', 'zh-CN': '申请后的调用' },
  events: { en: 'distinct calls', 'zh-CN': '不重复调用' },
  callShare: { en: 'share of calls', 'zh-CN': '调用占比' },
  callShareByChance: { en: 'share of calls by chance', 'zh-CN': '机会均等时调用占比' },
  customers: { en: 'customers', 'zh-CN': '客户数' },
  callingCustomers: { en: 'calling customers', 'zh-CN': '有调用的客户数' },
  meanCallRate: { en: 'mean of call rates', 'zh-CN': '调用率均值' },
  meanLow: { en: 'mean of call rates at least (95%)', 'zh-CN': '调用率均值下限（95%）' },
  meanHigh: { en: 'mean of call rates at most (95%)', 'zh-CN': '调用率均值上限（95%）' },
  meanByChance: { en: 'mean of call rates by chance', 'zh-CN': '机会均等时调用率均值' },
  pooledCallRate: { en: 'call rate of all their records', 'zh-CN': '合并调用率' },
  low: { en: 'call rate of all their records at least (95%)', 'zh-CN': '合并调用率下限（95%）' },
  high: { en: 'call rate of all their records at most (95%)', 'zh-CN': '合并调用率上限（95%）' },
  withoutLargest: { en: 'call rate without the largest customer', 'zh-CN': '去掉最大客户的合并调用率' },
  meanCalls: { en: 'mean of called records', 'zh-CN': '平均调用记录数' },
  withoutCalls: { en: 'number without a call', 'zh-CN': '无调用的数量' },
  meanSampleSize: { en: 'mean sample size', 'zh-CN': '平均样本量' },
  medianSampleSize: { en: 'median sample size', 'zh-CN': '样本量中位数' },
  meanTestDays: { en: 'mean test time (days)', 'zh-CN': '平均测试时间（天）' },
} satisfies Partial<Record<Parameters<typeof tiersTable.cellOf>[1], Words>>;

type TierFigures = Readonly<Record<keyof typeof parts, Figure | undefined>>;

/** The figures of the high and the low tier, as the cells of the tiers have them. */
export function tierFigures(read: FigureReader): PerSubject<Readonly<Record<'high' | 'low', TierFigures>>> {
  return perSubject((subject) => {
    const figuresOf = (tier: 'high' | 'low') =>
      figuresByPart(parts, (part, name) => {
        const found = read(tiersTable.cellOf((row) => row.subject === subject && row.tier === tier, part));
        return found && { ...found, name: joinedWords(tiers[subject][tier], 'colon', name) };
      });
    return { high: figuresOf('high'), low: figuresOf('low') };
  });
}
