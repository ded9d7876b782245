import type { Catalogues } from '../../../report/text/fillTemplate';

/** Titles, axes and column headers of the charts. A title says the finding with its number. */
export type ChartText =
  | 'tier'
  | 'high'
  | 'mid'
  | 'low'
  | 'shareOfCustomers'
  | 'shareOfRecords'
  | 'shareOfCalls'
  | 'share'
  | 'tiersTitle'
  | 'tiersTitleWithoutCalls'
  | 'tiersDescription'
  | 'customer'
  | 'score'
  | 'scoreAxis'
  | 'topCustomersTitle'
  | 'topCustomersDescription'
  | 'product'
  | 'callRate'
  | 'rejectRate'
  | 'rateAxis'
  | 'others'
  | 'productsTitle'
  | 'productsTitleWithoutCalls'
  | 'productsDescription'
  | 'funnelTitle'
  | 'funnelDescription'
  | 'paretoTitle'
  | 'paretoDescription'
  | 'paretoAxis'
  | 'productParetoTitle'
  | 'productParetoDescription'
  | 'productParetoAxis'
  | 'paretoBars'
  | 'paretoLine'
  | 'trendTitle'
  | 'trendDescription'
  | 'trendAxis'
  | 'records'
  | 'noData';

export const chartTexts: Catalogues<ChartText> = {
  en: {
    tier: 'Tier',
    high: 'High',
    mid: 'Middle',
    low: 'Low',
    shareOfCustomers: 'Share of customers',
    shareOfRecords: 'Share of records',
    shareOfCalls: 'Share of calls',
    share: 'Share of all',
    tiersTitle:
      '{highCustomerGroups:count} of {customers:count} customers make {highCustomerCallShare:rate0} of the calls',
    tiersTitleWithoutCalls: 'No customer has made a call yet',
    tiersDescription: 'Columns: share of customers, records and calls in the high, middle and low tier.',
    customer: 'Customer (records)',
    score: 'Score',
    scoreAxis: 'Score (points)',
    topCustomersTitle:
      '{firstCustomerName} leads: {firstCustomerCalls:count} of {firstCustomerRecords:count} records called',
    topCustomersDescription:
      'Bars: score of the ten best customers, best on top, with their numbers of records.',
    product: 'Product (records)',
    callRate: 'Call rate',
    rejectRate: 'Reject rate',
    rateAxis: 'Share of records',
    others: '{count:count} others ({records:count})',
    productsTitle:
      '{bestProduct} converts best: {bestProductCalls:count} of {bestProductRecords:count} records called',
    productsTitleWithoutCalls: 'No product has been called yet',
    productsDescription: 'Bars: call rate and reject rate by product, highest call rate on top.',
    funnelTitle: '{calls:count} of {records:count} tests ended in a call',
    funnelDescription: 'Bars: records in each stage from test to call.',
    paretoTitle:
      '{topCustomerGroups:count} of {customers:count} customers make {customerShareByCalls:rate0} of the calls',
    paretoDescription:
      'Columns: share of calls of each tenth of the customers, those with most calls first; line: the shares summed up.',
    paretoAxis: 'Customers, those with most calls first',
    productParetoTitle:
      '{topProductGroups:count} of {products:count} products make {productShareByCalls:rate0} of the calls',
    productParetoDescription:
      'Columns: share of calls of each tenth of the products, those with most calls first; line: the shares summed up.',
    productParetoAxis: 'Products, those with most calls first',
    paretoBars: 'Share of calls',
    paretoLine: 'Summed up',
    trendTitle: 'Calls by month of application: {peakMonthCalls:count} in {peakMonth}, the most',
    trendDescription:
      'Columns: records applied for each month; line: their call rate. The last months are too young to judge.',
    trendAxis: 'Month of application',
    records: 'Records',
    noData: 'No data',
  },
  'zh-CN': {
    tier: '层级',
    high: '高价值',
    mid: '中价值',
    low: '低价值',
    shareOfCustomers: '客户占比',
    shareOfRecords: '记录占比',
    shareOfCalls: '调用占比',
    share: '占总体的比例',
    tiersTitle:
      '{customers:count} 个客户中的 {highCustomerGroups:count} 个贡献了 {highCustomerCallShare:rate0} 的调用',
    tiersTitleWithoutCalls: '尚无客户产生调用',
    tiersDescription: '柱形图：高、中、低三层在客户、记录和调用中的占比。',
    customer: '客户（记录数）',
    score: '综合评分',
    scoreAxis: '综合评分（分）',
    topCustomersTitle:
      '{firstCustomerName}居首：{firstCustomerRecords:count} 条记录调用 {firstCustomerCalls:count} 条',
    topCustomersDescription: '条形图：综合评分最高的十个客户，最高者在上，括号内为记录数。',
    product: '产品（记录数）',
    callRate: '调用转化率',
    rejectRate: '不接入率',
    rateAxis: '占记录的比例',
    others: '其余 {count:count} 个（{records:count}）',
    productsTitle: '{bestProduct}转化最好：{bestProductRecords:count} 条记录调用 {bestProductCalls:count} 条',
    productsTitleWithoutCalls: '尚无产品产生调用',
    productsDescription: '条形图：各产品的调用转化率与不接入率，调用转化率最高者在上。',
    funnelTitle: '{records:count} 条测试中 {calls:count} 条产生调用',
    funnelDescription: '条形图：从测试到调用各阶段的记录数。',
    paretoTitle:
      '{customers:count} 个客户中 {topCustomerGroups:count} 个贡献 {customerShareByCalls:rate0} 的调用',
    paretoDescription: '柱形：按调用多少排序，每一成客户的调用占比；折线：累计占比。',
    paretoAxis: '客户（调用多者在前）',
    productParetoTitle:
      '{products:count} 个产品中 {topProductGroups:count} 个贡献 {productShareByCalls:rate0} 的调用',
    productParetoDescription: '柱形：按调用多少排序，每一成产品的调用占比；折线：累计占比。',
    productParetoAxis: '产品（调用多者在前）',
    paretoBars: '调用占比',
    paretoLine: '累计占比',
    trendTitle: '按申请月份：{peakMonth} 调用最多，{peakMonthCalls:count} 条',
    trendDescription: '柱形：每月申请的记录数；折线：其调用率。最近几个月为时尚短。',
    trendAxis: '申请月份',
    records: '记录数',
    noData: '没有数据',
  },
};
