import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
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
  productRatioIntervals:
    'The 95% bootstrap interval of the ratio of means is {productMeanRatioLow:ratio} to {productMeanRatioHigh:ratio}, that of the pooled ratio {productPooledRatioLow:ratio} to {productPooledRatioHigh:ratio}.',
  productNoRatio:
    'High-value products convert at a mean rate of {highProductMeanCallRate:rate2}; low-value products have no call, so there is no ratio.',
  firstType:
    'Customer type {firstTypeName} makes up {firstTypeHigh:rate2} of the records of the high tier and {firstTypeLow:rate2} of those of the low tier.',
  secondType:
    'Customer type {secondTypeName} makes up {secondTypeHigh:rate2} of the records of the high tier and {secondTypeLow:rate2} of those of the low tier.',
  noneSignificant:
    'With the customer as the unit, none of {featuresTested:count} differences stands out from chance (q below 0.05).',
  someSignificant:
    'With the customer as the unit, {featuresSignificant:count} of {featuresTested:count} differences {featuresSignificant:stands|stand} out from chance (q below 0.05); the others may be chance.',
};

const zh: Record<keyof typeof en, string> = {
  noCalls: '{records:count} 条记录均未产生调用，排名只取决于签约与数量。',
  highCustomers:
    '高价值客户（{highCustomerGroups:count} 个，{highCustomerShare:rate}）平均调用率 {highCustomerMeanCallRate:rate2}，平均调用记录数 {highCustomerMeanCalls:ratio} 条；按全部记录合并计算，调用率为 {highCustomerPooledCallRate:rate2}。',
  lowCustomersWithoutCalls:
    '低价值客户（{lowCustomerGroups:count} 个，{lowCustomerShare:rate}）均无调用。全部客户中有 {customersWithoutCalls:count} 个没有调用，其中约 {expectedWithoutCalls:count} 个仅凭偶然就会如此。',
  lowCustomersWithCalls:
    '{lowCustomerGroups:count} 个低价值客户中有 {lowCustomerWithoutCalls:count} 个没有调用，该层平均调用率 {lowCustomerMeanCallRate:rate2}。',
  productRatio:
    '高价值产品（{highProductGroups:count} 个）平均调用转化率 {highProductMeanCallRate:rate2}，低价值产品（{lowProductGroups:count} 个）为 {lowProductMeanCallRate:rate2}，前者是后者的 {productMeanRatio:ratio} 倍；按全部记录合并计算为 {highProductPooledCallRate:rate2} 对 {lowProductPooledCallRate:rate2}，为 {productPooledRatio:ratio} 倍。',
  productRatioIntervals:
    '均值之比的 95% 自助法区间为 {productMeanRatioLow:ratio} 至 {productMeanRatioHigh:ratio}，合并之比为 {productPooledRatioLow:ratio} 至 {productPooledRatioHigh:ratio}。',
  productNoRatio:
    '高价值产品平均调用转化率 {highProductMeanCallRate:rate2}；低价值产品没有调用，倍数无从计算。',
  firstType:
    '客户类型{firstTypeName}在高价值组占 {firstTypeHigh:rate2}，在低价值组占 {firstTypeLow:rate2}（按记录计）。',
  secondType:
    '客户类型{secondTypeName}在高价值组占 {secondTypeHigh:rate2}，在低价值组占 {secondTypeLow:rate2}（按记录计）。',
  noneSignificant: '以客户为单位检验，{featuresTested:count} 项差异均未超出偶然范围（q < 0.05）。',
  someSignificant:
    '以客户为单位检验，{featuresTested:count} 项差异中有 {featuresSignificant:count} 项超出偶然范围（q < 0.05），其余可能出于偶然。',
};

/** Main findings, and what sets the tiers apart. */
export const findingSentences: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
