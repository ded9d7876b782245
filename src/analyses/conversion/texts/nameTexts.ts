import type { Catalogues } from '../../../report/text/fillTemplate';

/** Names of funnel stages. */
export const stageTexts: Catalogues<'tested' | 'integratable' | 'signed' | 'opened' | 'called'> = {
  en: {
    tested: 'Tested',
    integratable: 'Callable',
    signed: 'Signed',
    opened: 'Opened',
    called: 'Called',
  },
  'zh-CN': { tested: '测试', integratable: '可接入', signed: '签约', opened: '开通', called: '调用' },
};

/** Remarks on customers and products on the evidence sheets. */
export const remarkTexts: Catalogues<
  | 'benchmark'
  | 'smallSample'
  | 'roomToImprove'
  | 'allRejected'
  | 'follow'
  | 'noCall'
  | 'best'
  | 'scoreFromVolume'
  | 'usedNotSigned'
  | 'midConversion'
  | 'noEvidence'
  | 'highReject'
  | 'noConversion'
  | 'negativeScore'
  | 'abovePooled'
  | 'belowPooled'
> = {
  en: {
    benchmark: 'benchmark',
    smallSample: 'few records',
    roomToImprove: 'room to improve',
    allRejected: 'all rejected',
    follow: 'follow up',
    noCall: 'no call yet',
    best: 'best call rate',
    scoreFromVolume: 'score from volume',
    usedNotSigned: 'used, not signed',
    midConversion: 'middling conversion',
    noEvidence: 'no evidence',
    highReject: 'high reject rate',
    noConversion: 'no conversion',
    negativeScore: 'negative score',
    abovePooled: 'above all records',
    belowPooled: 'below all records',
  },
  'zh-CN': {
    benchmark: '标杆',
    smallSample: '记录较少',
    roomToImprove: '有提升空间',
    allRejected: '全部不接入',
    follow: '持续跟进',
    noCall: '暂无调用',
    best: '转化最高',
    scoreFromVolume: '评分来自记录数',
    usedNotSigned: '使用未签约',
    midConversion: '转化中等',
    noEvidence: '尚无依据',
    highReject: '不接入率高',
    noConversion: '零转化',
    negativeScore: '评分为负',
    abovePooled: '明确高于总体',
    belowPooled: '明确低于总体',
  },
};

/** Indicators, and what stands beside them as another measure. */
export const kpiTexts: Catalogues<
  | 'highCustomerShare'
  | 'highCustomerShareOther'
  | 'lowCustomerShare'
  | 'lowCustomerShareOther'
  | 'customerCallRate'
  | 'customerCallRateOther'
  | 'highProductShare'
  | 'highProductShareOther'
  | 'productCallRate'
  | 'productCallRateOther'
  | 'lowProductCallRate'
  | 'lowProductCallRateOther'
  | 'callsPer100Records'
  | 'testDaysPerCall'
  | 'callableConversion'
  | 'meanTestDays'
  | 'meanTestDaysOther'
  | 'amountCallRate'
  | 'amountCallRateOther'
  | 'amountPerCall'
> = {
  en: {
    highCustomerShare: 'Share of high-value customers',
    lowCustomerShare: 'Share of low-value customers',
    highCustomerShareOther: 'all customers with the score of the high line or more',
    lowCustomerShareOther: 'all customers with the score of the low line or less',
    customerCallRate: 'Call rate of customers',
    customerCallRateOther: "mean of the customers' rates",
    highProductShare: 'Share of high-value products',
    highProductShareOther: 'all products with the score of the high line or more',
    productCallRate: 'Mean call rate of products',
    productCallRateOther: 'rate of all records',
    lowProductCallRate: 'Mean call rate of low-value products',
    lowProductCallRateOther: 'rate of all their records',
    callsPer100Records: 'Calls per 100 tests',
    testDaysPerCall: 'Test days per call',
    callableConversion: 'Called share of callable records',
    meanTestDays: 'Mean test time (days)',
    meanTestDaysOther: 'median (days)',
    amountCallRate: 'Called share of the amounts',
    amountCallRateOther: 'call rate of records',
    amountPerCall: 'Amount per call',
  },
  'zh-CN': {
    highCustomerShare: '高价值客户占比',
    lowCustomerShare: '低价值客户占比',
    highCustomerShareOther: '评分不低于高价值线的全部客户',
    lowCustomerShareOther: '评分不高于低价值线的全部客户',
    customerCallRate: '客户调用率',
    customerCallRateOther: '各客户调用率的均值',
    highProductShare: '高价值产品占比',
    highProductShareOther: '评分不低于高价值线的全部产品',
    productCallRate: '产品平均调用转化率',
    productCallRateOther: '全部记录合并',
    lowProductCallRate: '低价值产品平均调用转化率',
    lowProductCallRateOther: '其全部记录合并',
    callsPer100Records: '每百条测试的调用数',
    testDaysPerCall: '每次调用的测试天数',
    callableConversion: '可接入记录的调用比例',
    meanTestDays: '平均测试时间（天）',
    meanTestDaysOther: '中位数（天）',
    amountCallRate: '按金额计的调用率',
    amountCallRateOther: '按记录计的调用率',
    amountPerCall: '每次调用的金额',
  },
};

/** Measures of a score, as cautions name them. */
export const measureTexts: Catalogues<'callRate' | 'calls' | 'signRate' | 'records' | 'rejectRate'> = {
  en: {
    callRate: 'call rate',
    calls: 'calls',
    signRate: 'sign rate',
    records: 'records',
    rejectRate: 'reject rate',
  },
  'zh-CN': {
    callRate: '调用率',
    calls: '调用记录数',
    signRate: '签约率',
    records: '记录数',
    rejectRate: '不接入率',
  },
};
