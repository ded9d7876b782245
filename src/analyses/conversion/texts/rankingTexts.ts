import type { Catalogues } from '../../../report/text/fillTemplate';

/** Columns of the published lists. The Chinese headers are published names and must not change. */
export type RankingColumn =
  | 'rank'
  | 'customer'
  | 'product'
  | 'records'
  | 'callRate'
  | 'productCallRate'
  | 'calls'
  | 'signRate'
  | 'productSignRate'
  | 'rejectRate'
  | 'testingShare'
  | 'callableNotCalled'
  | 'meanSampleSize'
  | 'meanTestDays'
  | 'score';

export const rankingTexts: Catalogues<RankingColumn | 'emptyList'> = {
  en: {
    rank: 'Rank',
    customer: 'Customer',
    product: 'Product',
    records: 'Records',
    callRate: 'Call rate',
    productCallRate: 'Call rate',
    calls: 'Called records',
    signRate: 'Sign rate',
    productSignRate: 'Sign rate',
    rejectRate: 'Reject rate',
    testingShare: 'In test',
    callableNotCalled: 'Callable, not called',
    meanSampleSize: 'Mean sample size',
    meanTestDays: 'Mean test days',
    score: 'Score',
    emptyList: 'There are too few to fill this tier.',
  },
  'zh-CN': {
    rank: '排名',
    customer: '客户简称',
    product: '子产品名称',
    records: '总记录数',
    callRate: '调用率',
    productCallRate: '调用转化率',
    calls: '调用记录数',
    signRate: '签约率',
    productSignRate: '签约转化率',
    rejectRate: '不接入率',
    testingShare: '测试中占比',
    callableNotCalled: '可接入但未调用数',
    meanSampleSize: '平均样本量',
    meanTestDays: '平均测试时间',
    score: '综合评分',
    emptyList: '数量太少，不足以构成这一层。',
  },
};

export const featureTexts: Catalogues<'dimension' | 'value' | 'high' | 'low' | 'difference' | 'empty'> = {
  en: {
    dimension: 'Dimension',
    value: 'Value',
    high: 'Share in high tier',
    low: 'Share in low tier',
    difference: 'Difference',
    empty: 'None of the columns that can be compared is in the table.',
  },
  'zh-CN': {
    dimension: '特征维度',
    value: '特征值',
    high: '高价值组占比',
    low: '低价值组占比',
    difference: '差异',
    empty: '表中没有可比较的特征列。',
  },
};
