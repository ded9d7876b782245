import type { Catalogues } from '../../../report/text/fillTemplate';

/** Texts of the summary sheet. Places are figures of `measureFigures`. */
export type SummaryText =
  | 'title'
  | 'titleWithoutCalls'
  | 'scope'
  | 'scopeExcluded'
  | 'scopeWindow'
  | 'scopeMade'
  | 'sentencesHeading'
  | 'cautionsHeading'
  | 'cautionsMore'
  | 'sheetsHeading'
  | 'back';

export const summaryTexts: Catalogues<SummaryText> = {
  en: {
    title:
      '{highCustomerGroups:count} of {customers:count} customers make {highCustomerCallShare:rate0} of the calls',
    titleWithoutCalls: 'None of {records:count} records led to a call',
    scope:
      'Table {table}: {records:count} records of {customers:count} {customers:customer|customers} and {products:count} {products:product|products} used',
    scopeExcluded: '{excluded:count} {excluded:row|rows} left out',
    scopeWindow: 'applications from {firstApplication} to {lastApplication}',
    scopeMade: 'Payoff',
    sentencesHeading: 'What the records say',
    cautionsHeading: 'What to keep in mind',
    cautionsMore: '{count:count} more {count:caution is|cautions are} on the sheet "{sheet}".',
    sheetsHeading: 'Where to read on',
    back: 'Back to the summary',
  },
  'zh-CN': {
    title:
      '{customers:count} 个客户中的 {highCustomerGroups:count} 个贡献了 {highCustomerCallShare:rate0} 的调用',
    titleWithoutCalls: '{records:count} 条记录均未产生调用',
    scope:
      '数据表 {table}：使用 {records:count} 条记录，涉及 {customers:count} 个客户、{products:count} 个产品',
    scopeExcluded: '剔除 {excluded:count} 行',
    scopeWindow: '申请时间 {firstApplication} 至 {lastApplication}',
    scopeMade: '投效分析',
    sentencesHeading: '数据说明什么',
    cautionsHeading: '阅读时须留意',
    cautionsMore: '另有 {count:count} 条提示，见“{sheet}”表。',
    sheetsHeading: '继续阅读',
    back: '返回概要',
  },
};

/** Label above a headline figure and the comparison below it. */
export const headlineTexts: Catalogues<
  | 'records'
  | 'recordsNote'
  | 'callRate'
  | 'callRateNote'
  | 'highMeanCallRate'
  | 'highMeanCallRateNote'
  | 'callShare'
  | 'callShareNote'
  | 'productRatio'
  | 'productRatioNote'
  | 'withoutCalls'
  | 'withoutCallsNote'
> = {
  en: {
    records: 'Records',
    recordsNote:
      '{customers:count} {customers:customer|customers}, {products:count} {products:product|products}',
    callRate: 'Call rate',
    callRateNote: '{calls:count} calls; customer mean {meanCustomerCallRate:rate}',
    highMeanCallRate: 'High customers, mean rate',
    highMeanCallRateNote: 'n = {highCustomerGroups:count}; pooled {highCustomerPooledCallRate:rate}',
    callShare: 'Calls by high customers',
    callShareNote: 'from {highCustomerRecordShare:rate} of records',
    productRatio: 'High to low products',
    productRatioNote: 'means; pooled {productPooledRatio:ratio}',
    withoutCalls: 'Customers without a call',
    withoutCallsNote: 'of {customers:count}',
  },
  'zh-CN': {
    records: '记录数',
    recordsNote: '{customers:count} 个客户，{products:count} 个产品',
    callRate: '总体调用率',
    callRateNote: '调用 {calls:count} 条；客户均值 {meanCustomerCallRate:rate}',
    highMeanCallRate: '高价值客户平均调用率',
    highMeanCallRateNote: 'n = {highCustomerGroups:count}；合并 {highCustomerPooledCallRate:rate}',
    callShare: '高价值客户调用占比',
    callShareNote: '占记录的 {highCustomerRecordShare:rate}',
    productRatio: '高低产品转化率之比',
    productRatioNote: '均值之比；合并 {productPooledRatio:ratio}',
    withoutCalls: '无调用客户数',
    withoutCallsNote: '共 {customers:count} 个客户',
  },
};
