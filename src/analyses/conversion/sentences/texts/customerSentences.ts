import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
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
  volumeLeader:
    '{name}: {calls:count} called records, more than most, at a rate of {callRate:rate} ({records:count} records) below those of the best three: a large sample with room to improve.',
  topTen:
    'The ten best customers have call rates of {topTenLowestRate:rate} to {topTenHighestRate:rate}, {topTenFewestCalls:count} to {topTenMostCalls:count} called records and scores of {topTenLowestScore:ratio} to {topTenHighestScore:ratio}.',
  lowAllRejected:
    '{lowAllRejected:count} of {lowCustomerGroups:count} low-value customers rejected every record: {lowAllRejectedNames}.',
  lowMostlyRejected:
    'Most low-value customers ({lowHalfRejected:count} of {lowCustomerGroups:count}) rejected {halfRejectRate:rate0} or more of their records; {lowMostlyRejected:count} rejected {mostlyRejectRate:rate0} or more.',
  lowSomeRejected:
    '{lowHalfRejected:count} of {lowCustomerGroups:count} low-value customers rejected {halfRejectRate:rate0} or more of their records; {lowMostlyRejected:count} rejected {mostlyRejectRate:rate0} or more.',
  lowWaste:
    'The low tier took {lowCustomerRecords:count} records ({lowCustomerRecordShare:rate} of all) and brought {lowCustomerCalls:count} {lowCustomerCalls:call|calls}.',
  lowEffort:
    'Their tests have a mean sample size of {lowCustomerMeanSampleSize:count} ({lowCustomerMedianSampleSize:count} in the median) and take {lowCustomerMeanTestDays:one} days on average.',
  lowNoProof:
    'Not one low-value customer has enough records to prove a call rate below the {callRate:rate} of all: no call yet is not the same as no value.',
};

const zh: Record<keyof typeof en, string> = {
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
  volumeLeader:
    '{name}：调用 {calls:count} 条，数量居前，而调用率 {callRate:rate}（{records:count} 条记录）低于前三名：样本量大，有提升空间。',
  topTen:
    '前十名客户调用率在 {topTenLowestRate:rate} 至 {topTenHighestRate:rate} 之间，调用记录数 {topTenFewestCalls:count} 至 {topTenMostCalls:count} 条，综合评分 {topTenLowestScore:ratio} 至 {topTenHighestScore:ratio}。',
  lowAllRejected:
    '{lowCustomerGroups:count} 个低价值客户中有 {lowAllRejected:count} 个不接入率为 100%：{lowAllRejectedNames}。',
  lowMostlyRejected:
    '多数低价值客户（{lowCustomerGroups:count} 个中 {lowHalfRejected:count} 个）不接入率在 {halfRejectRate:rate0} 以上，其中 {lowMostlyRejected:count} 个在 {mostlyRejectRate:rate0} 以上。',
  lowSomeRejected:
    '{lowCustomerGroups:count} 个低价值客户中有 {lowHalfRejected:count} 个不接入率在 {halfRejectRate:rate0} 以上，{lowMostlyRejected:count} 个在 {mostlyRejectRate:rate0} 以上。',
  lowWaste:
    '低价值客户占用 {lowCustomerRecords:count} 条记录（{lowCustomerRecordShare:rate}），带来 {lowCustomerCalls:count} 条调用。',
  lowEffort:
    '其测试平均样本量 {lowCustomerMeanSampleSize:count}（中位数 {lowCustomerMedianSampleSize:count}），平均用时 {lowCustomerMeanTestDays:one} 天。',
  lowNoProof:
    '没有一个低价值客户的记录多到足以证明其调用率低于总体的 {callRate:rate}：暂无调用不等于没有价值。',
};

/** High-value and low-value customers. */
export const customerSentences: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
