import type { Words } from '../../../report/text/Words';
import { firstPlaces } from '../figures/leaderFigures';
import { isMostlyRejected, isPartlyRejected, isPositive } from './conditions';
import { datesOf, ofAny, rejectingTier, sentencesOf, type ReportSentence } from './sentencesOf';
import { perOutcome } from '../words/perOutcome';

const leaderText = perOutcome(
  {
    en: '{name}: {calls} of {records} records called ({callRate}, 95% interval {clusteredLow} to {clusteredHigh} with the customer as the unit) by {callingPartners} of {partners} {partners:customer|customers}; {withoutLargest} without the largest; score {score}; on the list "{list}".',
    'zh-CN':
      '{name}：{records} 条记录中调用 {calls} 条（{callRate}，以客户为单位的 95% 区间 {clusteredLow} 至 {clusteredHigh}），{partners} 个客户中有调用的 {callingPartners} 个；去掉最大客户为 {withoutLargest}；综合评分 {score}；列入“{list}”。',
  },
  {
    en: '{name}: {calls} of {records} records called ({callRate}, 95% interval {clusteredLow} to {clusteredHigh} with the customer as the unit), with {callingPartners} of {partners} {partners:customer|customers}; {withoutLargest} without the largest; score {score}; on the list "{list}".',
  },
);
const fewCustomersText: Words = {
  en: '{name}: {calls} of {records} records called ({callRate}), score {score}; too few customers for a verdict.',
  'zh-CN': '{name}：{records} 条记录中调用 {calls} 条（{callRate}），综合评分 {score}；客户太少，不作判断。',
};

const rejected = rejectingTier('product');

/** High-value and low-value products. */
export const productSentences: readonly ReportSentence[] = [
  ...firstPlaces.flatMap((place) =>
    sentencesOf('highProducts', {
      [`productLeader${place}`]: { ...leaderText, of: ({ leaders }) => leaders.product[place] ?? {} },
      [`productLeaderFew${place}`]: {
        ...fewCustomersText,
        when: ({ figures: { leaders } }) => leaders.product[place]?.clusteredLow === undefined,
        of: ({ leaders }) => leaders.product[place] ?? {},
      },
      [`productLeaderDates${place}`]: datesOf(({ leaders }) => leaders.product[place]),
    }),
  ),
  ...sentencesOf('highProducts', {
    usedNotSigned: {
      ...perOutcome(
        {
          en: 'Used but not signed (call rate from {usedCallRate}, no contract): {count} {count:product|products}: {names}. At the overall sign rate, {expectedSigns} contracts would be expected.',
          'zh-CN':
            '使用但未签约（调用转化率 {usedCallRate} 以上、无签约）的产品有 {count} 个：{names}。按总体签约率，合计预期 {expectedSigns} 份签约。',
        },
        {
          en: 'Called but not signed (call rate from {usedCallRate}, no contract): {count} {count:product|products}: {names}. At the overall sign rate, {expectedSigns} contracts would be expected.',
          'zh-CN':
            '调用但未签约（调用转化率 {usedCallRate} 以上、无签约）的产品有 {count} 个：{names}。按总体签约率，合计预期 {expectedSigns} 份签约。',
        },
      ),
      ...ofAny(({ traits, limits }) => ({ ...limits, ...traits.usedNotSigned })),
    },
    midConversion: {
      en: 'Moderate conversion in the high tier (call rate {midCallRateLow} to {midCallRateHigh}, sign rate below {midSignRate}): {count} {count:product|products}: {names}.',
      'zh-CN':
        '高价值产品中转化率中等（{midCallRateLow} 至 {midCallRateHigh}）而签约转化率不足 {midSignRate} 的有 {count} 个：{names}。',
      ...ofAny(({ traits, limits }) => ({ ...limits, ...traits.midConversion })),
    },
    highButWeak: {
      en: 'In the high tier for volume, not for conversion: {names}; the call rate is below the overall {callRate}, beyond chance.',
      'zh-CN': '{names}因记录量大进入高价值层，而调用转化率明确低于总体的 {callRate}。',
      ...ofAny(({ traits, overall }) => ({ ...overall, ...traits.highButWeak })),
      onSummary: true,
    },
  }),
  ...sentencesOf('lowProducts', {
    noEvidence: {
      en: 'Fewer than {smallSample} records, so no evidence either way: {names}. This says nothing about the value of a product.',
      'zh-CN': '记录不足 {smallSample} 条、尚无依据的产品：{names}，不能据此判断其好坏。',
      ...ofAny(({ traits, limits }) => ({ ...limits, ...traits.noEvidence })),
    },
    noConversion: {
      en: 'Not one call in {cautionSample} or more records: {count} low-value {count:product|products} ({names}); {proved} of them {proved:is|are} below the overall rate beyond chance.',
      'zh-CN':
        '{cautionSample} 条以上记录中没有一条调用的低价值产品有 {count} 个：{names}；其中低于总体且超出偶然的有 {proved} 个。',
      ...ofAny(({ traits, limits }) => ({ ...limits, ...traits.noConversion })),
    },
    highReject: {
      en: 'Rejected in {highRejectRate} or more of the records: {count} low-value {count:product|products}: {names}.',
      'zh-CN': '不接入率在 {highRejectRate} 以上的低价值产品有 {count} 个：{names}。',
      ...ofAny(({ traits, limits }) => ({ ...limits, ...traits.highReject })),
    },
    lowProductsMostlyRejected: {
      en: 'Most low-value products ({halfRejected} of {groups}) are rejected in {halfRejectRate} or more of their records; among those with {smallSample} records or more the rate runs from {lowest} to {highest}.',
      'zh-CN':
        '多数低价值产品（{groups} 个中 {halfRejected} 个）不接入率在 {halfRejectRate} 以上；记录不少于 {smallSample} 条的产品，不接入率在 {lowest} 至 {highest} 之间。',
      when: isMostlyRejected('product'),
      of: rejected,
    },
    lowProductsSomeRejected: {
      en: '{halfRejected} of {groups} low-value products are rejected in {halfRejectRate} or more of their records; among those with {smallSample} records or more the rate runs from {lowest} to {highest}.',
      'zh-CN':
        '{groups} 个低价值产品中有 {halfRejected} 个不接入率在 {halfRejectRate} 以上；记录不少于 {smallSample} 条的产品，不接入率在 {lowest} 至 {highest} 之间。',
      when: isPartlyRejected('product'),
      of: rejected,
    },
    negativeScores: {
      en: '{negativeScores} of {groups} low-value products have a negative score: what rejections subtract exceeds what calls, contracts and volume add.',
      'zh-CN':
        '{groups} 个低价值产品中有 {negativeScores} 个综合评分为负：不接入的扣分超过调用、签约和数量的得分。',
      when: ({ figures: { rejects } }) => isPositive(rejects.product.negativeScores),
      of: rejected,
    },
  }),
];
