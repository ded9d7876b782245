import type { Catalogues } from '../../../../report/text/fillTemplate';

/** The first part of a composed figure name: a tier. */
export const subjectLabels: Catalogues<'highCustomer' | 'lowCustomer' | 'highProduct' | 'lowProduct'> = {
  en: {
    highCustomer: 'High-value customers',
    lowCustomer: 'Low-value customers',
    highProduct: 'High-value products',
    lowProduct: 'Low-value products',
  },
  'zh-CN': {
    highCustomer: '高价值客户',
    lowCustomer: '低价值客户',
    highProduct: '高价值产品',
    lowProduct: '低价值产品',
  },
};

/** The first part of a composed figure name: a place in a ranking. */
export const ordinalLabels: Catalogues<
  | 'firstCustomer'
  | 'secondCustomer'
  | 'thirdCustomer'
  | 'firstVolumeCustomer'
  | 'secondVolumeCustomer'
  | 'thirdVolumeCustomer'
  | 'firstProduct'
  | 'secondProduct'
  | 'thirdProduct'
> = {
  en: {
    firstCustomer: 'Best customer',
    secondCustomer: 'Second customer',
    thirdCustomer: 'Third customer',
    firstVolumeCustomer: 'Many calls at a lower rate, first',
    secondVolumeCustomer: 'Many calls at a lower rate, second',
    thirdVolumeCustomer: 'Many calls at a lower rate, third',
    firstProduct: 'Best product',
    secondProduct: 'Second product',
    thirdProduct: 'Third product',
  },
  'zh-CN': {
    firstCustomer: '第一名客户',
    secondCustomer: '第二名客户',
    thirdCustomer: '第三名客户',
    firstVolumeCustomer: '调用多而调用率较低的第一个客户',
    secondVolumeCustomer: '调用多而调用率较低的第二个客户',
    thirdVolumeCustomer: '调用多而调用率较低的第三个客户',
    firstProduct: '第一名产品',
    secondProduct: '第二名产品',
    thirdProduct: '第三名产品',
  },
};

/** The second part of a composed figure name. */
export const partLabels: Catalogues<
  | 'Groups'
  | 'Share'
  | 'Records'
  | 'RecordShare'
  | 'Calls'
  | 'CallShare'
  | 'MeanCallRate'
  | 'PooledCallRate'
  | 'MeanCalls'
  | 'WithoutCalls'
  | 'MeanSampleSize'
  | 'MedianSampleSize'
  | 'MeanTestDays'
  | 'Name'
  | 'CallRate'
  | 'Low'
  | 'High'
  | 'Score'
> = {
  en: {
    Groups: 'number',
    Share: 'share of all',
    Records: 'records',
    RecordShare: 'share of records',
    Calls: 'called records',
    CallShare: 'share of calls',
    MeanCallRate: 'mean of call rates',
    PooledCallRate: 'call rate of all their records',
    MeanCalls: 'mean of called records',
    WithoutCalls: 'number without a call',
    MeanSampleSize: 'mean sample size',
    MedianSampleSize: 'median sample size',
    MeanTestDays: 'mean test time (days)',
    Name: 'name',
    CallRate: 'call rate',
    Low: 'call rate at least (95%)',
    High: 'call rate at most (95%)',
    Score: 'score',
  },
  'zh-CN': {
    Groups: '数量',
    Share: '占比',
    Records: '记录数',
    RecordShare: '记录占比',
    Calls: '调用记录数',
    CallShare: '调用占比',
    MeanCallRate: '调用率均值',
    PooledCallRate: '合并调用率',
    MeanCalls: '平均调用记录数',
    WithoutCalls: '无调用的数量',
    MeanSampleSize: '平均样本量',
    MedianSampleSize: '样本量中位数',
    MeanTestDays: '平均测试时间（天）',
    Name: '名称',
    CallRate: '调用率',
    Low: '调用率下限（95%）',
    High: '调用率上限（95%）',
    Score: '综合评分',
  },
};
