import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  productLeader:
    '{name}: {calls:count} of {records:count} records called ({callRate:rate2}, 95% interval {low:rate} to {high:rate}), score {score:ratio}.',
  usedNotSigned:
    'Used but not signed (call rate from {usedCallRate:rate0}, no contract): {usedNotSignedCount:count} {usedNotSignedCount:product|products}: {usedNotSignedNames}.',
  midConversion:
    'Middling conversion in the high tier (call rate {midCallRateLow:rate0} to {midCallRateHigh:rate0}, sign rate below {midSignRate:rate0}): {midConversionCount:count} {midConversionCount:product|products}: {midConversionNames}.',
  highButWeak:
    'In the high tier by volume, not by conversion: {highButWeakNames}; the call rate is below the {callRate:rate} of all, beyond the interval.',
  noEvidence:
    'Fewer than {smallSample:count} records, so no evidence either way: {noEvidenceNames}. Nothing follows from this for the product.',
  noConversion:
    'Not one call in {cautionSample:count} or more records: {noConversionCount:count} low-value {noConversionCount:product|products}: {noConversionNames}.',
  highReject:
    'Rejected in {highRejectRate:rate0} or more of the records: {highRejectCount:count} low-value {highRejectCount:product|products}: {highRejectNames}.',
  lowProductsMostlyRejected:
    'Most low-value products ({lowProductHalfRejected:count} of {lowProductGroups:count}) are rejected in {halfRejectRate:rate0} or more of their records; among those with {smallSample:count} records or more the rate runs from {lowProductLowestReject:rate0} to {lowProductHighestReject:rate0}.',
  lowProductsSomeRejected:
    '{lowProductHalfRejected:count} of {lowProductGroups:count} low-value products are rejected in {halfRejectRate:rate0} or more of their records; among those with {smallSample:count} records or more the rate runs from {lowProductLowestReject:rate0} to {lowProductHighestReject:rate0}.',
  negativeScores:
    '{lowProductNegative:count} of {lowProductGroups:count} low-value products have a negative score: what rejects take away exceeds what calls, signs and volume add.',
};

const zh: Record<keyof typeof en, string> = {
  productLeader:
    '{name}：{records:count} 条记录中调用 {calls:count} 条（{callRate:rate2}，95% 区间 {low:rate} 至 {high:rate}），综合评分 {score:ratio}。',
  usedNotSigned:
    '使用但未签约（调用转化率 {usedCallRate:rate0} 以上、无签约）的产品有 {usedNotSignedCount:count} 个：{usedNotSignedNames}。',
  midConversion:
    '高价值产品中转化率中等（{midCallRateLow:rate0} 至 {midCallRateHigh:rate0}）而签约转化率不足 {midSignRate:rate0} 的有 {midConversionCount:count} 个：{midConversionNames}。',
  highButWeak: '{highButWeakNames}因记录量大进入高价值层，而调用转化率明确低于总体的 {callRate:rate}。',
  noEvidence: '记录不足 {smallSample:count} 条、尚无依据的产品：{noEvidenceNames}，不能据此判断其好坏。',
  noConversion:
    '{cautionSample:count} 条以上记录中没有一条调用的低价值产品有 {noConversionCount:count} 个：{noConversionNames}。',
  highReject:
    '不接入率在 {highRejectRate:rate0} 以上的低价值产品有 {highRejectCount:count} 个：{highRejectNames}。',
  lowProductsMostlyRejected:
    '多数低价值产品（{lowProductGroups:count} 个中 {lowProductHalfRejected:count} 个）不接入率在 {halfRejectRate:rate0} 以上；记录不少于 {smallSample:count} 条的产品，不接入率在 {lowProductLowestReject:rate0} 至 {lowProductHighestReject:rate0} 之间。',
  lowProductsSomeRejected:
    '{lowProductGroups:count} 个低价值产品中有 {lowProductHalfRejected:count} 个不接入率在 {halfRejectRate:rate0} 以上；记录不少于 {smallSample:count} 条的产品，不接入率在 {lowProductLowestReject:rate0} 至 {lowProductHighestReject:rate0} 之间。',
  negativeScores:
    '{lowProductGroups:count} 个低价值产品中有 {lowProductNegative:count} 个综合评分为负：不接入的扣分超过调用、签约和数量的得分。',
};

/** High-value and low-value products. */
export const productSentences: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
