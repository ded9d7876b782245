import type { CustomerLabel } from '../../../engine/conversion/describeCustomers';
import { joinedWords } from '../../../report/text/joinedWords';
import type { Words } from '../../../report/text/Words';
import { firstPlaces } from '../figures/leaderFigures';
import {
  hasCalls,
  hasCustomers,
  isMostlyRejected,
  isNoLowCustomerProved,
  isPartlyRejected,
  isPositive,
  isSpokenOfOnce,
} from './conditions';
import { datesOf, rejectingTier, sentencesOf, type ReportSentence, type Said } from './sentencesOf';
import { perOutcome } from '../words/perOutcome';

const leaderText: Words = {
  en: '{name}: {calls} of {records} records called ({callRate}, 95% interval {callRateLow} to {callRateHigh}, records treated as independent), score {score}; on the list "{list}".',
  'zh-CN':
    '{name}：{records} 条记录中调用 {calls} 条（{callRate}，95% 区间 {callRateLow} 至 {callRateHigh}，视记录为独立），综合评分 {score}；列入“{list}”。',
};

/** What a label adds to the figures of a leading customer; undefined: nothing that its list does not say. */
const leaderRemarks: Readonly<Record<CustomerLabel, Words | undefined>> = {
  benchmark: {
    en: 'Many records and a high rate: a benchmark customer.',
    'zh-CN': '记录多、调用率高，可作标杆客户。',
  },
  unproved: {
    en: 'Many records and a high rate, but not beyond chance once products, dates and duplicates are allowed for: no benchmark.',
    'zh-CN': '记录多、调用率高，但考虑产品、日期和重复之后并未超出偶然，不作标杆。',
  },
  smallSample: {
    en: 'Too few records to judge: new or small.',
    'zh-CN': '记录太少，尚难判断，可能是新客户或小规模使用。',
  },
  roomToImprove: {
    en: 'Many records, at a rate below the mean of its tier.',
    'zh-CN': '记录多而调用率低于本层均值。',
  },
  allRejected: undefined,
  follow: undefined,
  noCall: undefined,
};

/** Up to three customers with many calls and a lower rate than the best. */
const volumeText: Words = {
  en: '{name}: {calls} called records, among the most, but a rate of {callRate} ({records} records), below those of the best three; on the list "{list}".',
  'zh-CN':
    '{name}：调用 {calls} 条，数量居前，调用率 {callRate}（{records} 条记录）低于前三名；列入“{list}”。',
};

const rejecting = rejectingTier('customer');

/** High-value and low-value customers. */
export const customerSentences: readonly ReportSentence[] = [
  ...firstPlaces.flatMap((place) => [
    ...sentencesOf('highCustomers', leaderSentences(place)),
    ...sentencesOf('highCustomers', {
      [`leaderDates${place}`]: datesOf(({ leaders }) => leaders.customer[place]),
    }),
  ]),
  ...sentencesOf('highCustomers', {
    highestRate: {
      en: 'Of the customers with {cautionSample} records or more, {name} has the highest call rate: {calls} of {records} ({callRate}).',
      'zh-CN':
        '记录不少于 {cautionSample} 条的客户中，调用率最高的是{name}：{records} 条中调用 {calls} 条（{callRate}）。',
      of: ({ leaders, limits }) => ({ ...limits, ...leaders.outstanding[0] }),
    },
    highestRateDates: { ...datesOf(({ leaders }) => leaders.outstanding[0]), when: isSpokenOfOnce(0) },
    mostCalls: {
      en: '{name} has the most called records: {calls} of {records} ({callRate}).',
      'zh-CN': '调用记录最多的是{name}：{records} 条中调用 {calls} 条（{callRate}）。',
      of: ({ leaders }) => leaders.outstanding[1] ?? {},
    },
    mostCallsDates: { ...datesOf(({ leaders }) => leaders.outstanding[1]), when: isSpokenOfOnce(1) },
  }),
  ...firstPlaces.flatMap((place) =>
    sentencesOf('highCustomers', {
      [`volumeLeader${place}`]: { ...volumeText, of: ({ leaders }) => leaders.volume[place] ?? {} },
      [`volumeDates${place}`]: datesOf(({ leaders }) => leaders.volume[place]),
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
    topTenDates: {
      en: 'Of their {topTenCalls} called records, {topTenCallsAfter} {topTenCallsAfter:was|were} called after the application; without duplicates there {topTenEvents:is|are} {topTenEvents} {topTenEvents:call|calls}.',
      'zh-CN':
        '其 {topTenCalls} 条调用中，申请之后的有 {topTenCallsAfter} 条；去掉重复，实为 {topTenEvents} 次调用。',
      when: hasCalls,
      of: ({ customers }) => customers,
    },
  }),
  ...sentencesOf('lowCustomers', {
    lowAllRejected: {
      ...perOutcome(
        {
          en: '{allRejected} of {groups} low-value customers rejected every record: {allRejectedNames}.',
          'zh-CN': '{groups} 个低价值客户中有 {allRejected} 个不接入率为 100%：{allRejectedNames}。',
        },
        {
          en: 'For {allRejected} of {groups} low-value customers, every record was rejected: {allRejectedNames}.',
        },
      ),
      when: ({ figures: { rejects } }) => isPositive(rejects.customer.allRejected),
      of: rejecting,
    },
    lowMostlyRejected: {
      ...perOutcome(
        {
          en: 'Most low-value customers ({halfRejected} of {groups}) rejected {halfRejectRate} or more of their records; {mostlyRejected} rejected {mostlyRejectRate} or more.',
          'zh-CN':
            '多数低价值客户（{groups} 个中 {halfRejected} 个）不接入率在 {halfRejectRate} 以上，其中 {mostlyRejected} 个在 {mostlyRejectRate} 以上。',
        },
        {
          en: 'For most low-value customers ({halfRejected} of {groups}), {halfRejectRate} or more of the records were rejected; for {mostlyRejected}, {mostlyRejectRate} or more.',
        },
      ),
      when: isMostlyRejected('customer'),
      of: rejecting,
    },
    lowSomeRejected: {
      ...perOutcome(
        {
          en: '{halfRejected} of {groups} low-value customers rejected {halfRejectRate} or more of their records; {mostlyRejected} rejected {mostlyRejectRate} or more.',
          'zh-CN':
            '{groups} 个低价值客户中有 {halfRejected} 个不接入率在 {halfRejectRate} 以上，{mostlyRejected} 个在 {mostlyRejectRate} 以上。',
        },
        {
          en: 'Of {halfRejected} of {groups} low-value customers {halfRejectRate} or more of the records were rejected; of {mostlyRejected} {mostlyRejectRate} or more.',
        },
      ),
      when: isPartlyRejected('customer'),
      of: rejecting,
    },
    lowWaste: {
      en: 'The low tier took {records} records ({recordShare} of all) and has {calls} {calls:call|calls}.',
      'zh-CN': '低价值客户占用 {records} 条记录（{recordShare}），调用 {calls} 条。',
      when: hasCustomers('low'),
      of: ({ tiers }) => tiers.customer.low,
    },
    lowEffort: {
      ...perOutcome(
        {
          en: 'Their tests have a mean sample size of {meanSampleSize} (median {medianSampleSize}) and take {meanTestDays} days on average.',
          'zh-CN':
            '其测试平均样本量 {meanSampleSize}（中位数 {medianSampleSize}），平均用时 {meanTestDays} 天。',
        },
        {
          en: 'Their records have a mean sample size of {meanSampleSize} (median {medianSampleSize}) and take {meanTestDays} days on average.',
          'zh-CN':
            '其记录平均样本量 {meanSampleSize}（中位数 {medianSampleSize}），平均用时 {meanTestDays} 天。',
        },
      ),
      of: ({ tiers }) => tiers.customer.low,
    },
    lowNoProof: {
      en: 'No low-value customer has a call rate below the overall {callRate} beyond chance, with its products as the unit: no call yet does not mean no value.',
      'zh-CN':
        '以产品为单位，没有一个低价值客户的调用率低于总体的 {callRate} 且超出偶然：暂无调用不等于没有价值。',
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
      ...(remark === undefined ? leaderText : joinedWords(leaderText, 'sentenceGap', remark)),
      when: ({ result }) => result.subjects.customer.remarks[place]?.some((own) => own === label) ?? false,
      of: ({ leaders }) => leaders.customer[place] ?? {},
    },
  ]);
  return Object.fromEntries(sentences);
}
