import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  resources:
    'Effort without return: {lowCustomerGroups:count} low-value {lowCustomerGroups:customer|customers} ({lowCustomerShare:rate}) took {lowCustomerRecordShare:rate} of the records; {lowProductGroups:count} low-value {lowProductGroups:product converts|products convert} at {lowProductMeanCallRate:rate2} on average.',
  polarised:
    'The tiers lie far apart: a mean call rate of {highCustomerMeanCallRate:rate2} for high-value customers against {lowCustomerMeanCallRate:rate2} for low-value ones.',
  funnelBreak: '{returnedNotCalled:count} of {returned:count} finished tests did not lead to a call.',
  callableWaiting:
    '{callableNotCalled:count} records are callable and not called; of callable records {callableConversion:rate} have been called so far.',
  paretoHolds:
    'The 80/20 rule holds for customers: the {topCustomerGroups:count} with the most calls {topCustomerGroups:makes|make} {customerShareByCalls:rate} of them, the {topCustomerGroups:count} with the best {topCustomerGroups:score|scores} {customerShareByScore:rate} (Gini {customerGini:ratio}).',
  paretoFails:
    'The 80/20 rule does not hold for customers: the {topCustomerGroups:count} with the most calls {topCustomerGroups:makes|make} {customerShareByCalls:rate} of them, the {topCustomerGroups:count} with the best {topCustomerGroups:score|scores} {customerShareByScore:rate} (Gini {customerGini:ratio}).',
  productParetoHolds:
    'The 80/20 rule holds for products: the {topProductGroups:count} with the most calls {topProductGroups:makes|make} {productShareByCalls:rate} of them, the {topProductGroups:count} with the best {topProductGroups:score|scores} {productShareByScore:rate} (Gini {productGini:ratio}).',
  productParetoFails:
    'The 80/20 rule does not hold for products: the {topProductGroups:count} with the most calls {topProductGroups:makes|make} {productShareByCalls:rate} of them, the {topProductGroups:count} with the best {topProductGroups:score|scores} {productShareByScore:rate} (Gini {productGini:ratio}).',
  productSpread:
    'Products differ widely: {bestProduct} has {bestProductCallRate:rate2} ({bestProductCalls:count} of {bestProductRecords:count}), {worstProduct} {worstProductCallRate:rate2} ({worstProductCalls:count} of {worstProductRecords:count}).',
  window: 'The figures cover applications from {firstApplication} to {lastApplication} and change with time.',
  boundary:
    'The tiers have edges: for {customersNearHighCut:count} {customersNearHighCut:customer|customers} chance decides on which side of the high line they fall.',
  external: 'Calls also depend on the market and on competitors, which these records do not show.',
  causality: 'Differences between the tiers are associations; they do not prove a cause.',
};

const zh: Record<keyof typeof en, string> = {
  resources:
    '投入而无回报：{lowCustomerGroups:count} 个低价值客户（{lowCustomerShare:rate}）占用 {lowCustomerRecordShare:rate} 的记录；{lowProductGroups:count} 个低价值产品平均调用转化率 {lowProductMeanCallRate:rate2}。',
  polarised:
    '客户分化明显：高价值客户平均调用率 {highCustomerMeanCallRate:rate2}，低价值客户 {lowCustomerMeanCallRate:rate2}。',
  funnelBreak: '已返回的 {returned:count} 条测试中，{returnedNotCalled:count} 条没有调用。',
  callableWaiting:
    '有 {callableNotCalled:count} 条记录可接入但未调用；可接入记录迄今的调用比例为 {callableConversion:rate}。',
  paretoHolds:
    '客户符合二八定律：调用最多的 {topCustomerGroups:count} 个客户占全部调用的 {customerShareByCalls:rate}，评分最高的 {topCustomerGroups:count} 个占 {customerShareByScore:rate}（基尼系数 {customerGini:ratio}）。',
  paretoFails:
    '客户不符合二八定律：调用最多的 {topCustomerGroups:count} 个客户占全部调用的 {customerShareByCalls:rate}，评分最高的 {topCustomerGroups:count} 个占 {customerShareByScore:rate}（基尼系数 {customerGini:ratio}）。',
  productParetoHolds:
    '产品符合二八定律：调用最多的 {topProductGroups:count} 个产品占全部调用的 {productShareByCalls:rate}，评分最高的 {topProductGroups:count} 个占 {productShareByScore:rate}（基尼系数 {productGini:ratio}）。',
  productParetoFails:
    '产品不符合二八定律：调用最多的 {topProductGroups:count} 个产品占全部调用的 {productShareByCalls:rate}，评分最高的 {topProductGroups:count} 个占 {productShareByScore:rate}（基尼系数 {productGini:ratio}）。',
  productSpread:
    '产品差异大：{bestProduct}调用转化率 {bestProductCallRate:rate2}（{bestProductRecords:count} 条中 {bestProductCalls:count} 条），{worstProduct}为 {worstProductCallRate:rate2}（{worstProductRecords:count} 条中 {worstProductCalls:count} 条）。',
  window: '数据为 {firstApplication} 至 {lastApplication} 的申请，结论会随时间变化。',
  boundary: '分层存在边界：{customersNearHighCut:count} 个客户落在高价值线的哪一侧取决于偶然。',
  external: '调用还受市场环境与竞争态势影响，这些记录中看不到。',
  causality: '层级之间的差异只是相关，不能证明因果。',
};

/** Problems and conclusions, and risks. */
export const problemSentences: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
