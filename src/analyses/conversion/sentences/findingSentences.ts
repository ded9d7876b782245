import { hasCalls, hasCustomers, noLowCustomerCalls } from './conditions';
import { sentencesOf, type ReportSentence } from './sentencesOf';
import { perOutcome } from '../words/perOutcome';

/** Main findings. */
export const findingSentences: readonly ReportSentence[] = [
  ...sentencesOf('findings', {
    knownRecords: {
      en: 'Of {knownRecords} of {allRecords} records it is known whether they were called; every rate is one of these.',
      'zh-CN': '{allRecords} 条记录中有 {knownRecords} 条已知是否调用，各项比率均按这些记录计算。',
      of: ({ known }) => known,
      onSummary: true,
    },
    noCalls: {
      en: 'None of the {records} records is called, so the ranking rests on contracts and volume alone.',
      'zh-CN': '{records} 条记录均未产生调用，排名只取决于签约与数量。',
      when: (context) => !hasCalls(context),
      of: ({ overall }) => overall,
      onSummary: true,
    },
    highCustomers: {
      en: 'High-value customers ({groups}, {share}) have a mean call rate of {meanCallRate} and {meanCalls} called records each; pooled over all their records, the rate is {pooledCallRate}.',
      'zh-CN':
        '高价值客户（{groups} 个，{share}）平均调用率 {meanCallRate}，平均调用记录数 {meanCalls} 条；按全部记录合并计算，调用率为 {pooledCallRate}。',
      when: hasCalls,
      of: ({ tiers }) => tiers.customer.high,
      onSummary: true,
    },
    highByChanceDated: {
      en: 'The score is built from calls, so those at its top have many in any case: the high tier accounts for {callShare} of all calls, {callsAfter} of its {calls} after the application; if every record were equally likely to be called, {groups} {groups:customer|customers} chosen by the same score would still account for {callShareByChance}.',
      'zh-CN':
        '评分本身由调用构成，排在前面的客户调用自然多：高价值层占全部调用的 {callShare}，其 {calls} 条调用中申请之后的有 {callsAfter} 条；若每条记录的调用机会均等，按同一评分排名最高的 {groups} 个客户也会占 {callShareByChance}。',
      when: (context) => hasCalls(context) && hasCustomers('high')(context),
      of: ({ tiers }) => tiers.customer.high,
      onSummary: true,
    },
    highByChance: {
      en: 'The score is built from calls, so those at its top have many in any case: the high tier accounts for {callShare} of all calls; if every record were equally likely to be called, {groups} {groups:customer|customers} chosen by the same score would still account for {callShareByChance}.',
      'zh-CN':
        '评分本身由调用构成，排在前面的客户调用自然多：高价值层占全部调用的 {callShare}；若每条记录的调用机会均等，按同一评分排名最高的 {groups} 个客户也会占 {callShareByChance}。',
      when: (context) =>
        hasCalls(context) &&
        hasCustomers('high')(context) &&
        context.figures.tiers.customer.high.callsAfter === undefined,
      of: ({ tiers }) => tiers.customer.high,
      onSummary: true,
    },
    customerTierEvidence: {
      en: 'With the customer as the unit, the pooled rate of high-value customers lies between {low} and {high}, and the mean of their rates between {meanLow} and {meanHigh}; without the largest customer the pooled rate is {withoutLargest}. They were chosen by their calls, so new records would bring them closer to the rest.',
      'zh-CN':
        '以客户为单位，高价值客户的合并调用率在 {low} 至 {high} 之间，调用率均值在 {meanLow} 至 {meanHigh} 之间；去掉最大客户，合并调用率为 {withoutLargest}。这些客户是按调用选出的，有新记录后会向其余客户靠拢。',
      when: hasCalls,
      of: ({ tiers }) => tiers.customer.high,
    },
    lowCustomersWithoutCalls: {
      en: 'None of the low-value customers ({groups}, {share}) has a call. In all, {customersWithoutCalls} {customersWithoutCalls:customer has|customers have} no call; if every record were equally likely to be called, about {expectedWithoutCalls} would have none.',
      'zh-CN':
        '低价值客户（{groups} 个，{share}）均无调用。全部客户中有 {customersWithoutCalls} 个没有调用；若每条记录的调用机会均等，也会有约 {expectedWithoutCalls} 个没有。',
      when: noLowCustomerCalls,
      of: ({ tiers, customers }) => ({ ...customers, ...tiers.customer.low }),
      onSummary: true,
    },
    lowCustomersWithCalls: {
      en: '{withoutCalls} of {groups} low-value customers have no call; the mean call rate of the tier is {meanCallRate}.',
      'zh-CN': '{groups} 个低价值客户中有 {withoutCalls} 个没有调用，该层平均调用率 {meanCallRate}。',
      when: (context) => !noLowCustomerCalls(context),
      of: ({ tiers }) => tiers.customer.low,
    },
    productRatio: {
      en: 'High-value products ({highGroups}) convert at a mean rate of {highMean}, low-value ones ({lowGroups}) at {lowMean}: {ofMeans} times the rate [{ofMeansLow}, {ofMeansHigh}]. Pooled over all their records it is {highPooled} versus {lowPooled}: {pooled} times the rate [{pooledLow}, {pooledHigh}].',
      'zh-CN':
        '高价值产品（{highGroups} 个）平均调用转化率 {highMean}，低价值产品（{lowGroups} 个）为 {lowMean}，前者是后者的 {ofMeans} 倍 [{ofMeansLow}, {ofMeansHigh}]；按全部记录合并计算为 {highPooled} 对 {lowPooled}，为 {pooled} 倍 [{pooledLow}, {pooledHigh}]。',
      when: hasCalls,
      of: ({
        tiers: {
          product: { high, low },
        },
        ratio,
      }) => ({
        ...ratio,
        highGroups: high.groups,
        highMean: high.meanCallRate,
        highPooled: high.pooledCallRate,
        lowGroups: low.groups,
        lowMean: low.meanCallRate,
        lowPooled: low.pooledCallRate,
      }),
      onSummary: true,
    },
    productRatioByChance: {
      en: 'If every record were equally likely to be called, products ranked by the same score would still differ by a factor of {ofMeansByChance} in their means and of {pooledByChance} pooled over all their records.',
      'zh-CN':
        '若每条记录的调用机会均等，按同一评分排名的高低产品均值仍会相差 {ofMeansByChance} 倍，按全部记录合并相差 {pooledByChance} 倍。',
      when: hasCalls,
      of: ({ ratio }) => ratio,
    },
    productTierEvidence: {
      ...perOutcome(
        {
          en: 'High-value products are called by {highCalling} of {highCustomers} customers: with the customer as the unit, their pooled rate lies between {highLow} and {highHigh}, and is {highWithout} without the largest customer. Low-value products are called by {lowCalling} of {lowCustomers}: {lowLow} to {lowHigh}, and {lowWithout}.',
          'zh-CN':
            '{highCustomers} 个客户中有 {highCalling} 个调用高价值产品：以客户为单位，合并转化率在 {highLow} 至 {highHigh} 之间，去掉最大客户为 {highWithout}。{lowCustomers} 个客户中有 {lowCalling} 个调用低价值产品：{lowLow} 至 {lowHigh}，去掉最大客户为 {lowWithout}。',
        },
        {
          en: 'High-value products have a call with {highCalling} of {highCustomers} customers: with the customer as the unit, their pooled rate lies between {highLow} and {highHigh}, and is {highWithout} without the largest customer. Low-value products have one with {lowCalling} of {lowCustomers}: {lowLow} to {lowHigh}, and {lowWithout}.',
          'zh-CN':
            '{highCustomers} 个客户中有 {highCalling} 个在高价值产品上有调用：以客户为单位，合并转化率在 {highLow} 至 {highHigh} 之间，去掉最大客户为 {highWithout}。{lowCustomers} 个客户中有 {lowCalling} 个在低价值产品上有调用：{lowLow} 至 {lowHigh}，去掉最大客户为 {lowWithout}。',
        },
      ),
      when: hasCalls,
      of: ({
        tiers: {
          product: { high, low },
        },
      }) => ({
        highCalling: high.callingCustomers,
        highCustomers: high.customers,
        highLow: high.low,
        highHigh: high.high,
        highWithout: high.withoutLargest,
        lowCalling: low.callingCustomers,
        lowCustomers: low.customers,
        lowLow: low.low,
        lowHigh: low.high,
        lowWithout: low.withoutLargest,
      }),
    },
    productRatioOpen: {
      en: 'High-value products ({highGroups}) convert at a mean rate of {highMean}, low-value ones ({lowGroups}) at {lowMean}; too few customers or calls for a ratio with an interval.',
      'zh-CN':
        '高价值产品（{highGroups} 个）平均调用转化率 {highMean}，低价值产品（{lowGroups} 个）为 {lowMean}；客户或调用太少，倍数无法给出区间，因此不列。',
      when: ({ figures: { ratio } }) =>
        ratio.ofMeans !== undefined && (ratio.ofMeansLow === undefined || ratio.pooledLow === undefined),
      of: ({
        tiers: {
          product: { high, low },
        },
      }) => ({
        highGroups: high.groups,
        highMean: high.meanCallRate,
        lowGroups: low.groups,
        lowMean: low.meanCallRate,
      }),
      onSummary: true,
    },
    productNoRatio: {
      en: 'High-value products convert at a mean rate of {meanCallRate}; low-value products have no call, so there is no ratio.',
      'zh-CN': '高价值产品平均调用转化率 {meanCallRate}；低价值产品没有调用，倍数无从计算。',
      when: (context) => hasCalls(context) && context.figures.ratio.ofMeans === undefined,
      of: ({ tiers }) => tiers.product.high,
    },
  }),
];
