import type { Words } from '../../../report/text/Words';

/** Why a customer or product is on a list, by the code of the reason. */
export const reasonWords: Readonly<Record<string, Words>> = {
  'maintain.benchmark': {
    en: 'Rank {rank:count}: {calls:count} of {records:count} records called, a benchmark',
    'zh-CN': '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条，可作标杆',
  },
  'maintain.smallSample': {
    en: 'Rank {rank:count}: {calls:count} of {records:count} records called, too few to judge (interval {low:rate0} to {high:rate0})',
    'zh-CN':
      '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条，记录太少（区间 {low:rate0} 至 {high:rate0}）',
  },
  'maintain.roomToImprove': {
    en: 'Rank {rank:count}: {calls:count} of {records:count} records called, below the {highMeanCallRate:rate} mean of its tier',
    'zh-CN':
      '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条，低于本层均值 {highMeanCallRate:rate}，有提升空间',
  },
  'maintain.allRejected': {
    en: 'Rank {rank:count}: {calls:count} of {records:count} records called although all are marked rejected',
    'zh-CN': '第 {rank:count} 名：{records:count} 条全部标为不接入，却有 {calls:count} 条调用',
  },
  'maintain.follow': {
    en: 'Rank {rank:count}: {calls:count} of {records:count} records called',
    'zh-CN': '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条',
  },
  'maintain.noCall': {
    en: 'Rank {rank:count} without a call: contracts put it here',
    'zh-CN': '第 {rank:count} 名：没有调用，因签约入列',
  },
  'develop.callable': {
    en: '{callable:count} of {records:count} records are callable and not called',
    'zh-CN': '{records:count} 条中有 {callable:count} 条可接入但未调用',
  },
  'develop.tooFewRecords': {
    en: 'Only {records:count} {records:record|records}: the rate may be anything up to {high:rate0}',
    'zh-CN': '仅 {records:count} 条记录，调用率最高可达 {high:rate0}，尚难判断',
  },
  'develop.mayBeHigh': {
    en: 'The rate may be up to {high:rate}, as high as the high tier ({highMeanCallRate:rate})',
    'zh-CN': '调用率可能高达 {high:rate}，不低于高价值客户均值 {highMeanCallRate:rate}',
  },
  'stop.rejects': {
    en: '{rejects:count} of {records:count} records rejected ({rejectRate:rate0}, at least {low:rate0} with 95% confidence), no call, no contract',
    'zh-CN':
      '{records:count} 条中 {rejects:count} 条不接入（{rejectRate:rate0}，95% 置信下至少 {low:rate0}），无调用、无签约',
  },
  'stop.noCall': {
    en: 'No call in {records:count} records: the rate is below {limit:rate}, under the {pooledRate:rate} of all; nothing callable waits',
    'zh-CN':
      '{records:count} 条记录无一调用：调用率低于 {limit:rate}，不及总体的 {pooledRate:rate}，也无可接入待调用的记录',
  },
  'promote.abovePooled': {
    en: '{calls:count} of {records:count} called: at least {low:rate} with 95% confidence, above the {pooledRate:rate} of all',
    'zh-CN':
      '{records:count} 条中调用 {calls:count} 条：95% 置信下至少 {low:rate}，高于总体的 {pooledRate:rate}',
  },
  'promote.fewRecords': {
    en: '{calls:count} of {records:count} called: above the {pooledRate:rate} of all, but few records; test more before spending much',
    'zh-CN':
      '{records:count} 条中调用 {calls:count} 条：高于总体的 {pooledRate:rate}，但记录少，宜先扩大测试再加投入',
  },
  'retire.noCall': {
    en: 'No call in {records:count} records: the rate is below {limit:rate}, under the {pooledRate:rate} of all',
    'zh-CN': '{records:count} 条记录无一调用：调用转化率低于 {limit:rate}，不及总体的 {pooledRate:rate}',
  },
  'retire.belowPooled': {
    en: '{calls:count} of {records:count} called: at most {high:rate} with 95% confidence, below the {pooledRate:rate} of all',
    'zh-CN':
      '{records:count} 条中调用 {calls:count} 条：95% 置信下至多 {high:rate}，低于总体的 {pooledRate:rate}',
  },
  'retire.highReject': {
    en: 'Rejected in {rejectRate:rate0} of the records',
    'zh-CN': '不接入率 {rejectRate:rate0}',
  },
  'optimise.scoreFromVolume': {
    en: 'More than half of the score ({score:score}) comes from the number of records',
    'zh-CN': '综合评分（{score:score}）一半以上来自记录数',
  },
  'optimise.belowPooled': {
    en: '{calls:count} of {records:count} called, below the {pooledRate:rate} of all beyond the interval',
    'zh-CN': '{records:count} 条中调用 {calls:count} 条，明确低于总体的 {pooledRate:rate}',
  },
  'optimise.usedNotSigned': {
    en: '{calls:count} of {records:count} called, none signed',
    'zh-CN': '{records:count} 条中调用 {calls:count} 条，无一签约',
  },
  'optimise.midConversion': {
    en: 'Middling call rate ({callRate:rate}), hardly any contract',
    'zh-CN': '转化率中等（{callRate:rate}），签约很少',
  },
  'optimise.highReject': {
    en: 'Rejected in {rejectRate:rate0} of the records',
    'zh-CN': '不接入率 {rejectRate:rate0}',
  },
  'optimise.noConversion': {
    en: 'No call in {records:count} records',
    'zh-CN': '{records:count} 条记录无一调用',
  },
  'optimise.callable': {
    en: '{callable:count} callable {callable:record|records} not called',
    'zh-CN': '{callable:count} 条可接入但未调用',
  },
};
