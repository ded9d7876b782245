import type { CustomerLabel } from '../../../engine/conversion/describeCustomers';
import { joinedWords } from '../../../report/text/joinedWords';
import type { Words } from '../../../report/text/Words';
import { firstPlaces } from '../figures/leaderFigures';
import {
  hasCalls,
  hasCustomers,
  isMostlyRejected,
  isNoLowCustomerProved,
  isOneCustomerBoth,
  isPartlyRejected,
  isPositive,
} from './conditions';
import { datesText, rejectingTier, sentencesOf, type ReportSentence, type Said } from './sentencesOf';

const toFollow: Words = { en: 'To be followed up.', 'zh-CN': '宜持续跟进。' };
const leaderText: Words = {
  en: '{name}: {calls} of {records} records called ({callRate}, 95% interval {callRateLow} to {callRateHigh}, records taken as independent), score {score}.',
  'zh-CN':
    '{name}：{records} 条记录中调用 {calls} 条（{callRate}，95% 区间 {callRateLow} 至 {callRateHigh}，视记录为独立），综合评分 {score}。',
};

/** What a label adds to the figures of a leading customer. */
const leaderRemarks: Readonly<Record<CustomerLabel, Words>> = {
  benchmark: {
    en: 'Many records and a high rate: a benchmark customer.',
    'zh-CN': '记录多、调用率高，可作标杆客户。',
  },
  unproved: {
    en: 'The rate is not borne out: its calls came before the application, are copies of one call, or are of one product.',
    'zh-CN': '调用率未得到证实：其调用早于申请、为同一次调用的重复，或只来自一个产品。',
  },
  smallSample: {
    en: 'Too few records to judge: new or small.',
    'zh-CN': '记录太少，尚难判断，可能是新客户或小规模使用。',
  },
  roomToImprove: {
    en: 'Large volume, rate below the mean of its tier: room to improve.',
    'zh-CN': '测试量大而调用率低于本层均值，有提升空间。',
  },
  allRejected: toFollow,
  follow: toFollow,
  noCall: toFollow,
};

/** Up to three customers with many calls and a lower rate than the best. */
const volumeText: Words = {
  en: '{name}: {calls} called records, more than most, at a rate of {callRate} ({records} records) below those of the best three: a large sample with room to improve.',
  'zh-CN':
    '{name}：调用 {calls} 条，数量居前，而调用率 {callRate}（{records} 条记录）低于前三名：样本量大，有提升空间。',
};

const rejecting = rejectingTier('customer');

/** High-value and low-value customers. */
export const customerSentences: readonly ReportSentence[] = [
  ...firstPlaces.flatMap((place) => [
    ...sentencesOf('highCustomers', leaderSentences(place)),
    ...sentencesOf('highCustomers', {
      [`leaderDates${place}`]: { ...datesText, of: ({ leaders }) => leaders.customer[place] ?? {} },
    }),
  ]),
  ...sentencesOf('highCustomers', {
    highestRateIsMostCalls: {
      en: '{highestRateCustomer} has both the highest call rate ({highestRate}) and the most called records ({mostCalls}).',
      'zh-CN': '{highestRateCustomer}的调用率（{highestRate}）与调用记录数（{mostCalls} 条）均为最高。',
      when: isOneCustomerBoth,
      of: ({ customers }) => customers,
    },
    highestRateAndMostCalls: {
      en: 'The highest call rate is that of {highestRateCustomer} ({highestRate} of {highestRateRecords} {highestRateRecords:record|records}); the most called records are those of {mostCallsCustomer} ({mostCalls} of {mostCallsRecords}, {mostCallsRate}).',
      'zh-CN':
        '调用率最高的是{highestRateCustomer}（{highestRateRecords} 条记录，{highestRate}）；调用记录数最多的是{mostCallsCustomer}（{mostCallsRecords} 条中 {mostCalls} 条，{mostCallsRate}）。',
      when: (context) => !isOneCustomerBoth(context),
      of: ({ customers }) => customers,
    },
  }),
  ...firstPlaces.flatMap((place) =>
    sentencesOf('highCustomers', {
      [`volumeLeader${place}`]: { ...volumeText, of: ({ leaders }) => leaders.volume[place] ?? {} },
    }),
  ),
  ...sentencesOf('highCustomers', {
    topTen: {
      en: 'The ten best customers have call rates of {topTenLowestRate} to {topTenHighestRate}, {topTenFewestCalls} to {topTenMostCalls} called records and scores of {topTenLowestScore} to {topTenHighestScore}.',
      'zh-CN':
        '前十名客户调用率在 {topTenLowestRate} 至 {topTenHighestRate} 之间，调用记录数 {topTenFewestCalls} 至 {topTenMostCalls} 条，综合评分 {topTenLowestScore} 至 {topTenHighestScore}。',
      when: hasCalls,
      of: ({ customers }) => customers,
    },
  }),
  ...sentencesOf('lowCustomers', {
    lowAllRejected: {
      en: '{allRejected} of {groups} low-value customers rejected every record: {allRejectedNames}.',
      'zh-CN': '{groups} 个低价值客户中有 {allRejected} 个不接入率为 100%：{allRejectedNames}。',
      when: ({ figures: { rejects } }) => isPositive(rejects.customer.allRejected),
      of: rejecting,
    },
    lowMostlyRejected: {
      en: 'Most low-value customers ({halfRejected} of {groups}) rejected {halfRejectRate} or more of their records; {mostlyRejected} rejected {mostlyRejectRate} or more.',
      'zh-CN':
        '多数低价值客户（{groups} 个中 {halfRejected} 个）不接入率在 {halfRejectRate} 以上，其中 {mostlyRejected} 个在 {mostlyRejectRate} 以上。',
      when: isMostlyRejected('customer'),
      of: rejecting,
    },
    lowSomeRejected: {
      en: '{halfRejected} of {groups} low-value customers rejected {halfRejectRate} or more of their records; {mostlyRejected} rejected {mostlyRejectRate} or more.',
      'zh-CN':
        '{groups} 个低价值客户中有 {halfRejected} 个不接入率在 {halfRejectRate} 以上，{mostlyRejected} 个在 {mostlyRejectRate} 以上。',
      when: isPartlyRejected('customer'),
      of: rejecting,
    },
    lowWaste: {
      en: 'The low tier took {records} records ({recordShare} of all) and brought {calls} {calls:call|calls}.',
      'zh-CN': '低价值客户占用 {records} 条记录（{recordShare}），带来 {calls} 条调用。',
      when: hasCustomers('low'),
      of: ({ tiers }) => tiers.customer.low,
    },
    lowEffort: {
      en: 'Their tests have a mean sample size of {meanSampleSize} ({medianSampleSize} in the median) and take {meanTestDays} days on average.',
      'zh-CN': '其测试平均样本量 {meanSampleSize}（中位数 {medianSampleSize}），平均用时 {meanTestDays} 天。',
      of: ({ tiers }) => tiers.customer.low,
    },
    lowNoProof: {
      en: 'Not one low-value customer has enough records to prove a call rate below the {callRate} of all: no call yet is not the same as no value.',
      'zh-CN': '没有一个低价值客户的记录多到足以证明其调用率低于总体的 {callRate}：暂无调用不等于没有价值。',
      when: isNoLowCustomerProved,
      of: ({ overall }) => overall,
    },
  }),
];

/** The sentence of one of the first customers, for each label that it may have. */
function leaderSentences(place: number): Readonly<Record<string, Said>> {
  const sentences = Object.entries(leaderRemarks).map(([label, remark]): [string, Said] => [
    `leader${place}.${label}`,
    {
      ...joinedWords(leaderText, 'sentenceGap', remark),
      when: ({ result }) => result.subjects.customer.remarks[place]?.some((own) => own === label) ?? false,
      of: ({ leaders }) => leaders.customer[place] ?? {},
    },
  ]);
  return Object.fromEntries(sentences);
}
