import type { Catalogues } from '../../text/fillTemplate';

/** Sentences of the report. Places are figures of `measureFigures`, or names that a rule maps to them. */
export type SentenceText =
  | 'noCalls'
  | 'highCustomers'
  | 'lowCustomersWithoutCalls'
  | 'lowCustomersWithCalls'
  | 'productRatio'
  | 'productNoRatio'
  | 'leaderBenchmark'
  | 'leaderSmallSample'
  | 'leaderRoomToImprove'
  | 'leaderFollow'
  | 'highestRateIsMostCalls'
  | 'highestRateAndMostCalls'
  | 'topTen'
  | 'lowAllRejected'
  | 'lowMostlyRejected'
  | 'lowSomeRejected'
  | 'lowWaste'
  | 'lowNoProof'
  | 'productLeader'
  | 'usedNotSigned'
  | 'midConversion'
  | 'highButWeak'
  | 'noEvidence'
  | 'noConversion'
  | 'highReject'
  | 'lowProductsMostlyRejected'
  | 'lowProductsSomeRejected'
  | 'negativeScores'
  | 'firstType'
  | 'secondType'
  | 'noneSignificant'
  | 'someSignificant'
  | 'resources'
  | 'polarised'
  | 'funnelBreak'
  | 'callableWaiting'
  | 'paretoHolds'
  | 'paretoFails'
  | 'productParetoHolds'
  | 'productParetoFails'
  | 'productSpread'
  | 'maintain'
  | 'stop'
  | 'stopNobody'
  | 'develop'
  | 'salesAbove'
  | 'salesBelow'
  | 'promote'
  | 'optimise'
  | 'retire'
  | 'testDays'
  | 'slowestProduct'
  | 'window'
  | 'boundary'
  | 'external'
  | 'causality';

export const sentenceTexts: Catalogues<SentenceText> = {
  en: {
    noCalls:
      'None of the {records:count} records led to a call, so the ranking rests on signs and volume alone.',
    highCustomers:
      'High-value customers ({highCustomerGroups:count}, {highCustomerShare:rate}) call at a mean rate of {highCustomerMeanCallRate:rate2} and have {highCustomerMeanCalls:ratio} called records each; all their records taken together, the rate is {highCustomerPooledCallRate:rate2}.',
    lowCustomersWithoutCalls:
      'None of the low-value customers ({lowCustomerGroups:count}, {lowCustomerShare:rate}) has called. In all {customersWithoutCalls:count} customers have no call; chance alone would leave about {expectedWithoutCalls:count} of them without one.',
    lowCustomersWithCalls:
      '{lowCustomerWithoutCalls:count} of {lowCustomerGroups:count} low-value customers have no call; the mean call rate of the tier is {lowCustomerMeanCallRate:rate2}.',
    productRatio:
      'High-value products ({highProductGroups:count}) convert at a mean rate of {highProductMeanCallRate:rate2}, low-value ones ({lowProductGroups:count}) at {lowProductMeanCallRate:rate2}: {productMeanRatio:ratio} times. By all their records it is {highProductPooledCallRate:rate2} against {lowProductPooledCallRate:rate2}: {productPooledRatio:ratio} times.',
    productNoRatio:
      'High-value products convert at a mean rate of {highProductMeanCallRate:rate2}; low-value products have no call, so there is no ratio.',
    leaderBenchmark:
      '{name}: {calls:count} of {records:count} records called ({callRate:rate}, 95% interval {low:rate} to {high:rate}), score {score:ratio}. Many records and a high rate: a benchmark customer.',
    leaderSmallSample:
      '{name}: {calls:count} of {records:count} records called ({callRate:rate}, 95% interval {low:rate} to {high:rate}), score {score:ratio}. Too few records to judge: new or small.',
    leaderRoomToImprove:
      '{name}: {calls:count} of {records:count} records called ({callRate:rate}, 95% interval {low:rate} to {high:rate}), score {score:ratio}. Large volume, rate below the mean of its tier: room to improve.',
    leaderFollow:
      '{name}: {calls:count} of {records:count} records called ({callRate:rate}, 95% interval {low:rate} to {high:rate}), score {score:ratio}. To be followed up.',
    highestRateIsMostCalls:
      '{highestRateCustomer} has both the highest call rate ({highestRate:rate}) and the most called records ({mostCalls:count}).',
    highestRateAndMostCalls:
      'The highest call rate is that of {highestRateCustomer} ({highestRate:rate} of {highestRateRecords:count} {highestRateRecords:record|records}); the most called records are those of {mostCallsCustomer} ({mostCalls:count} of {mostCallsRecords:count}, {mostCallsRate:rate}).',
    topTen:
      'The ten best customers have call rates of {topTenLowestRate:rate} to {topTenHighestRate:rate}, {topTenFewestCalls:count} to {topTenMostCalls:count} called records and scores of {topTenLowestScore:ratio} to {topTenHighestScore:ratio}.',
    lowAllRejected:
      '{lowAllRejected:count} of {lowCustomerGroups:count} low-value customers rejected every record, among them {lowAllRejectedNames}.',
    lowMostlyRejected:
      'Most low-value customers ({lowHalfRejected:count} of {lowCustomerGroups:count}) rejected at least half of their records; {lowMostlyRejected:count} rejected 80% or more.',
    lowSomeRejected:
      '{lowHalfRejected:count} of {lowCustomerGroups:count} low-value customers rejected at least half of their records; {lowMostlyRejected:count} rejected 80% or more.',
    lowWaste:
      'The low tier took {lowCustomerRecords:count} records ({lowCustomerRecordShare:rate} of all) and brought {lowCustomerCalls:count} {lowCustomerCalls:call|calls}.',
    lowNoProof:
      'Not one low-value customer has enough records to prove a call rate below the {callRate:rate} of all: no call yet is not the same as no value.',
    productLeader:
      '{name}: {calls:count} of {records:count} records called ({callRate:rate2}, 95% interval {low:rate} to {high:rate}), score {score:ratio}.',
    usedNotSigned:
      'Used but not signed (call rate from 10%, no contract): {usedNotSignedCount:count} {usedNotSignedCount:product|products}, among them {usedNotSignedNames}.',
    midConversion:
      'Middling conversion in the high tier (call rate 5% to 15%, sign rate below 2%): {midConversionCount:count} {midConversionCount:product|products}, among them {midConversionNames}.',
    highButWeak:
      'In the high tier by volume, not by conversion: {highButWeakNames}; the call rate is below the {callRate:rate} of all beyond doubt.',
    noEvidence:
      'Fewer than {smallSample:count} records, so no evidence either way: {noEvidenceNames}. Nothing follows from this for the product.',
    noConversion:
      'Not one call in {cautionSample:count} or more records: {noConversionCount:count} low-value {noConversionCount:product|products}, among them {noConversionNames}.',
    highReject:
      'Rejected in 60% or more of the records: {highRejectCount:count} low-value {highRejectCount:product|products}, among them {highRejectNames}.',
    lowProductsMostlyRejected:
      'Most low-value products ({lowProductHalfRejected:count} of {lowProductGroups:count}) are rejected at least half the time; among those with {smallSample:count} records or more the rate runs from {lowProductLowestReject:rate0} to {lowProductHighestReject:rate0}.',
    lowProductsSomeRejected:
      '{lowProductHalfRejected:count} of {lowProductGroups:count} low-value products are rejected at least half the time; among those with {smallSample:count} records or more the rate runs from {lowProductLowestReject:rate0} to {lowProductHighestReject:rate0}.',
    negativeScores:
      '{lowProductNegative:count} of {lowProductGroups:count} low-value products have a negative score: what rejects take away exceeds what calls, signs and volume add.',
    firstType:
      'Customer type {firstTypeName} makes up {firstTypeHigh:rate2} of the records of the high tier and {firstTypeLow:rate2} of those of the low tier.',
    secondType:
      'Customer type {secondTypeName} makes up {secondTypeHigh:rate2} of the records of the high tier and {secondTypeLow:rate2} of those of the low tier.',
    noneSignificant:
      'With the customer as the unit, none of {featuresTested:count} differences stands out from chance (q below 0.05).',
    someSignificant:
      'With the customer as the unit, {featuresSignificant:count} of {featuresTested:count} differences {featuresSignificant:stands|stand} out from chance (q below 0.05); the others may be chance.',
    resources:
      'Effort without return: {lowCustomerGroups:count} low-value customers ({lowCustomerShare:rate}) took {lowCustomerRecordShare:rate} of the records; {lowProductGroups:count} low-value products convert at {lowProductMeanCallRate:rate2} on average.',
    polarised:
      'The tiers lie far apart: a mean call rate of {highCustomerMeanCallRate:rate2} for high-value customers against {lowCustomerMeanCallRate:rate2} for low-value ones.',
    funnelBreak: '{returnedNotCalled:count} of {returned:count} finished tests did not lead to a call.',
    callableWaiting:
      '{callableNotCalled:count} records are callable and not called; of callable records {callableConversion:rate} have been called so far.',
    paretoHolds:
      'The 80/20 rule holds for customers: the {topCustomerGroups:count} with the most calls make {customerShareByCalls:rate} of them (Gini {customerGini:ratio}).',
    paretoFails:
      'The 80/20 rule does not hold for customers: the {topCustomerGroups:count} with the most calls make {customerShareByCalls:rate} of them (Gini {customerGini:ratio}).',
    productParetoHolds:
      'The 80/20 rule holds for products: the {topProductGroups:count} with the most calls make {productShareByCalls:rate} of them (Gini {productGini:ratio}).',
    productParetoFails:
      'The 80/20 rule does not hold for products: the {topProductGroups:count} with the most calls make {productShareByCalls:rate} of them (Gini {productGini:ratio}).',
    productSpread:
      'Products differ widely: {bestProduct} has {bestProductCallRate:rate2} ({bestProductCalls:count} of {bestProductRecords:count}), {worstProduct} {worstProductCallRate:rate2} ({worstProductCalls:count} of {worstProductRecords:count}).',
    maintain:
      'Maintain {maintainCount:count} high-value {maintainCount:customer|customers}, first of all {maintainNames}.',
    stop: 'Stop spending on {stopCount:count} {stopCount:customer|customers} with evidence: no call and no contract, and either {stopRecords:count} records or more of which at least {stopRejectRate:rate0} were rejected, or so many records that none called is no chance; first of all {stopNames}.',
    stopNobody: 'No customer has given enough evidence to stop.',
    develop:
      'Develop {developCount:count} middle {developCount:customer|customers} with callable records or a rate that may yet be high; the most is to be won at {developNames}.',
    salesAbove:
      'Call rate above that of all records, beyond the interval: {salesAboveCount:count} {salesAboveCount:salesperson|salespeople} ({salesAboveNames}). Worth learning from.',
    salesBelow:
      'Call rate below that of all records, beyond the interval: {salesBelowCount:count} {salesBelowCount:salesperson|salespeople} ({salesBelowNames}). Look at their customers and products before training.',
    promote:
      'Promote {promoteCount:count} {promoteCount:product|products} that convert better than all records together, beyond the interval: {promoteNames}.',
    optimise: 'Optimise {optimiseCount:count} {optimiseCount:product|products}: {optimiseNames}.',
    retire:
      'Review {retireCount:count} {retireCount:product|products} for retirement, which convert worse than all records together beyond the interval: {retireNames}.',
    testDays:
      'A test takes {meanTestDays:one} days on average, {medianTestDays:one} in the median; one in ten takes more than {ninetiethTestDays:one}.',
    slowestProduct:
      'The longest tests on average are those of {slowestProduct}: {slowestProductDays:one} days.',
    window:
      'The figures cover applications from {firstApplication} to {lastApplication} and change with time.',
    boundary:
      'The tiers have edges: for {customersNearHighCut:count} {customersNearHighCut:customer|customers} chance decides on which side of the high line they fall.',
    external: 'Calls also depend on the market and on competitors, which these records do not show.',
    causality: 'Differences between the tiers are associations; they do not prove a cause.',
  },
  'zh-CN': {
    noCalls: '{records:count} 条记录均未产生调用，排名只取决于签约与数量。',
    highCustomers:
      '高价值客户（{highCustomerGroups:count} 个，{highCustomerShare:rate}）平均调用率 {highCustomerMeanCallRate:rate2}，平均调用记录数 {highCustomerMeanCalls:ratio} 条；按全部记录合并计算，调用率为 {highCustomerPooledCallRate:rate2}。',
    lowCustomersWithoutCalls:
      '低价值客户（{lowCustomerGroups:count} 个，{lowCustomerShare:rate}）均无调用。全部客户中有 {customersWithoutCalls:count} 个没有调用，其中约 {expectedWithoutCalls:count} 个仅凭偶然就会如此。',
    lowCustomersWithCalls:
      '{lowCustomerGroups:count} 个低价值客户中有 {lowCustomerWithoutCalls:count} 个没有调用，该层平均调用率 {lowCustomerMeanCallRate:rate2}。',
    productRatio:
      '高价值产品（{highProductGroups:count} 个）平均调用转化率 {highProductMeanCallRate:rate2}，低价值产品（{lowProductGroups:count} 个）为 {lowProductMeanCallRate:rate2}，前者是后者的 {productMeanRatio:ratio} 倍；按全部记录合并计算为 {highProductPooledCallRate:rate2} 对 {lowProductPooledCallRate:rate2}，为 {productPooledRatio:ratio} 倍。',
    productNoRatio:
      '高价值产品平均调用转化率 {highProductMeanCallRate:rate2}；低价值产品没有调用，倍数无从计算。',
    leaderBenchmark:
      '{name}：{records:count} 条记录中调用 {calls:count} 条（{callRate:rate}，95% 区间 {low:rate} 至 {high:rate}），综合评分 {score:ratio}。记录多、调用率高，可作标杆客户。',
    leaderSmallSample:
      '{name}：{records:count} 条记录中调用 {calls:count} 条（{callRate:rate}，95% 区间 {low:rate} 至 {high:rate}），综合评分 {score:ratio}。记录太少，尚难判断，可能是新客户或小规模使用。',
    leaderRoomToImprove:
      '{name}：{records:count} 条记录中调用 {calls:count} 条（{callRate:rate}，95% 区间 {low:rate} 至 {high:rate}），综合评分 {score:ratio}。测试量大而调用率低于本层均值，有提升空间。',
    leaderFollow:
      '{name}：{records:count} 条记录中调用 {calls:count} 条（{callRate:rate}，95% 区间 {low:rate} 至 {high:rate}），综合评分 {score:ratio}。宜持续跟进。',
    highestRateIsMostCalls:
      '{highestRateCustomer}的调用率（{highestRate:rate}）与调用记录数（{mostCalls:count} 条）均为最高。',
    highestRateAndMostCalls:
      '调用率最高的是{highestRateCustomer}（{highestRateRecords:count} 条记录，{highestRate:rate}）；调用记录数最多的是{mostCallsCustomer}（{mostCallsRecords:count} 条中 {mostCalls:count} 条，{mostCallsRate:rate}）。',
    topTen:
      '前十名客户调用率在 {topTenLowestRate:rate} 至 {topTenHighestRate:rate} 之间，调用记录数 {topTenFewestCalls:count} 至 {topTenMostCalls:count} 条，综合评分 {topTenLowestScore:ratio} 至 {topTenHighestScore:ratio}。',
    lowAllRejected:
      '{lowCustomerGroups:count} 个低价值客户中有 {lowAllRejected:count} 个不接入率为 100%，如{lowAllRejectedNames}。',
    lowMostlyRejected:
      '多数低价值客户（{lowCustomerGroups:count} 个中 {lowHalfRejected:count} 个）不接入率在 50% 以上，其中 {lowMostlyRejected:count} 个在 80% 以上。',
    lowSomeRejected:
      '{lowCustomerGroups:count} 个低价值客户中有 {lowHalfRejected:count} 个不接入率在 50% 以上，{lowMostlyRejected:count} 个在 80% 以上。',
    lowWaste:
      '低价值客户占用 {lowCustomerRecords:count} 条记录（{lowCustomerRecordShare:rate}），带来 {lowCustomerCalls:count} 条调用。',
    lowNoProof:
      '没有一个低价值客户的记录多到足以证明其调用率低于总体的 {callRate:rate}：暂无调用不等于没有价值。',
    productLeader:
      '{name}：{records:count} 条记录中调用 {calls:count} 条（{callRate:rate2}，95% 区间 {low:rate} 至 {high:rate}），综合评分 {score:ratio}。',
    usedNotSigned:
      '使用但未签约（调用转化率 10% 以上、无签约）的产品有 {usedNotSignedCount:count} 个，如{usedNotSignedNames}。',
    midConversion:
      '高价值产品中转化率中等（5% 至 15%）而签约转化率不足 2% 的有 {midConversionCount:count} 个，如{midConversionNames}。',
    highButWeak: '{highButWeakNames}因记录量大进入高价值层，而调用转化率明确低于总体的 {callRate:rate}。',
    noEvidence: '记录不足 {smallSample:count} 条、尚无依据的产品：{noEvidenceNames}，不能据此判断其好坏。',
    noConversion:
      '{cautionSample:count} 条以上记录中没有一条调用的低价值产品有 {noConversionCount:count} 个，如{noConversionNames}。',
    highReject: '不接入率在 60% 以上的低价值产品有 {highRejectCount:count} 个，如{highRejectNames}。',
    lowProductsMostlyRejected:
      '多数低价值产品（{lowProductGroups:count} 个中 {lowProductHalfRejected:count} 个）不接入率在 50% 以上；记录不少于 {smallSample:count} 条的产品，不接入率在 {lowProductLowestReject:rate0} 至 {lowProductHighestReject:rate0} 之间。',
    lowProductsSomeRejected:
      '{lowProductGroups:count} 个低价值产品中有 {lowProductHalfRejected:count} 个不接入率在 50% 以上；记录不少于 {smallSample:count} 条的产品，不接入率在 {lowProductLowestReject:rate0} 至 {lowProductHighestReject:rate0} 之间。',
    negativeScores:
      '{lowProductGroups:count} 个低价值产品中有 {lowProductNegative:count} 个综合评分为负：不接入的扣分超过调用、签约和数量的得分。',
    firstType:
      '客户类型{firstTypeName}在高价值组占 {firstTypeHigh:rate2}，在低价值组占 {firstTypeLow:rate2}（按记录计）。',
    secondType:
      '客户类型{secondTypeName}在高价值组占 {secondTypeHigh:rate2}，在低价值组占 {secondTypeLow:rate2}（按记录计）。',
    noneSignificant: '以客户为单位检验，{featuresTested:count} 项差异均未超出偶然范围（q < 0.05）。',
    someSignificant:
      '以客户为单位检验，{featuresTested:count} 项差异中有 {featuresSignificant:count} 项超出偶然范围（q < 0.05），其余可能出于偶然。',
    resources:
      '投入而无回报：{lowCustomerGroups:count} 个低价值客户（{lowCustomerShare:rate}）占用 {lowCustomerRecordShare:rate} 的记录；{lowProductGroups:count} 个低价值产品平均调用转化率 {lowProductMeanCallRate:rate2}。',
    polarised:
      '客户分化明显：高价值客户平均调用率 {highCustomerMeanCallRate:rate2}，低价值客户 {lowCustomerMeanCallRate:rate2}。',
    funnelBreak: '已返回的 {returned:count} 条测试中，{returnedNotCalled:count} 条没有调用。',
    callableWaiting:
      '有 {callableNotCalled:count} 条记录可接入但未调用；可接入记录迄今的调用比例为 {callableConversion:rate}。',
    paretoHolds:
      '客户符合二八定律：调用最多的 {topCustomerGroups:count} 个客户占全部调用的 {customerShareByCalls:rate}（基尼系数 {customerGini:ratio}）。',
    paretoFails:
      '客户不符合二八定律：调用最多的 {topCustomerGroups:count} 个客户占全部调用的 {customerShareByCalls:rate}（基尼系数 {customerGini:ratio}）。',
    productParetoHolds:
      '产品符合二八定律：调用最多的 {topProductGroups:count} 个产品占全部调用的 {productShareByCalls:rate}（基尼系数 {productGini:ratio}）。',
    productParetoFails:
      '产品不符合二八定律：调用最多的 {topProductGroups:count} 个产品占全部调用的 {productShareByCalls:rate}（基尼系数 {productGini:ratio}）。',
    productSpread:
      '产品差异大：{bestProduct}调用转化率 {bestProductCallRate:rate2}（{bestProductRecords:count} 条中 {bestProductCalls:count} 条），{worstProduct}为 {worstProductCallRate:rate2}（{worstProductRecords:count} 条中 {worstProductCalls:count} 条）。',
    maintain: '重点维护 {maintainCount:count} 个高价值客户，首先是{maintainNames}。',
    stop: '建议停止投入 {stopCount:count} 个有证据的客户：无调用、无签约，且至少 {stopRecords:count} 条记录中不接入率达 {stopRejectRate:rate0} 以上，或记录多到零调用不可能出于偶然；首先是{stopNames}。',
    stopNobody: '尚无客户的证据足以停止投入。',
    develop:
      '挖掘 {developCount:count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；潜力最大的是{developNames}。',
    salesAbove:
      '调用率明确高于总体的销售有 {salesAboveCount:count} 人（{salesAboveNames}），其做法值得复制。',
    salesBelow:
      '调用率明确低于总体的销售有 {salesBelowCount:count} 人（{salesBelowNames}），培训前先看其客户与产品构成。',
    promote: '重点推广 {promoteCount:count} 个调用转化率明确高于总体的产品：{promoteNames}。',
    optimise: '优化 {optimiseCount:count} 个产品：{optimiseNames}。',
    retire: '评估 {retireCount:count} 个产品是否下线，其调用转化率明确低于总体：{retireNames}。',
    testDays:
      '测试平均用时 {meanTestDays:one} 天，中位数 {medianTestDays:one} 天，一成测试超过 {ninetiethTestDays:one} 天。',
    slowestProduct: '平均测试时间最长的产品是{slowestProduct}：{slowestProductDays:one} 天。',
    window: '数据为 {firstApplication} 至 {lastApplication} 的申请，结论会随时间变化。',
    boundary: '分层存在边界：{customersNearHighCut:count} 个客户落在高价值线的哪一侧取决于偶然。',
    external: '调用还受市场环境与竞争态势影响，这些记录中看不到。',
    causality: '层级之间的差异只是相关，不能证明因果。',
  },
};

export const sectionTitles: Catalogues<
  | 'findings'
  | 'highCustomers'
  | 'lowCustomers'
  | 'highProducts'
  | 'lowProducts'
  | 'features'
  | 'problems'
  | 'actions'
  | 'risks'
> = {
  en: {
    findings: '1  Main findings',
    highCustomers: '2  High-value customers',
    lowCustomers: '3  Low-value customers',
    highProducts: '4  High-value products',
    lowProducts: '5  Low-value products',
    features: '6  What sets the tiers apart',
    problems: '7  Problems and conclusions',
    actions: '8  What to do',
    risks: '9  Risks',
  },
  'zh-CN': {
    findings: '一、核心发现',
    highCustomers: '二、高价值客户',
    lowCustomers: '三、低价值客户',
    highProducts: '四、高价值产品',
    lowProducts: '五、低价值产品',
    features: '六、特征差异',
    problems: '七、关键问题与结论',
    actions: '八、行动建议',
    risks: '九、风险提示',
  },
};
