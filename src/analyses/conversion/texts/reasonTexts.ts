import type { Catalogues } from '../../../report/text/fillTemplate';

/** Why a customer or product is on a list, by the code of the reason. */
export type ReasonText =
  | 'maintain.benchmark'
  | 'maintain.smallSample'
  | 'maintain.roomToImprove'
  | 'maintain.allRejected'
  | 'maintain.follow'
  | 'maintain.noCall'
  | 'develop.callable'
  | 'develop.tooFewRecords'
  | 'develop.mayBeHigh'
  | 'stop.rejects'
  | 'stop.noCall'
  | 'promote.abovePooled'
  | 'promote.fewRecords'
  | 'retire.noCall'
  | 'retire.belowPooled'
  | 'retire.highReject'
  | 'optimise.scoreFromVolume'
  | 'optimise.belowPooled'
  | 'optimise.usedNotSigned'
  | 'optimise.midConversion'
  | 'optimise.highReject'
  | 'optimise.noConversion'
  | 'optimise.callable';

export const reasonTexts: Catalogues<ReasonText> = {
  en: {
    'maintain.benchmark': 'Rank {rank:count}: {calls:count} of {records:count} records called, a benchmark',
    'maintain.smallSample':
      'Rank {rank:count}: {calls:count} of {records:count} records called, too few to judge (interval {low:rate0} to {high:rate0})',
    'maintain.roomToImprove':
      'Rank {rank:count}: {calls:count} of {records:count} records called, below the {highMeanCallRate:rate} mean of its tier',
    'maintain.allRejected':
      'Rank {rank:count}: {calls:count} of {records:count} records called although all are marked rejected',
    'maintain.follow': 'Rank {rank:count}: {calls:count} of {records:count} records called',
    'maintain.noCall': 'Rank {rank:count} without a call: contracts put it here',
    'develop.callable': '{callable:count} of {records:count} records are callable and not called',
    'develop.tooFewRecords':
      'Only {records:count} {records:record|records}: the rate may be anything up to {high:rate0}',
    'develop.mayBeHigh':
      'The rate may be up to {high:rate}, as high as the high tier ({highMeanCallRate:rate})',
    'stop.rejects':
      '{rejects:count} of {records:count} records rejected ({rejectRate:rate0}, at least {low:rate0} with 95% confidence), no call, no contract',
    'stop.noCall':
      'No call in {records:count} records: the rate is below {limit:rate}, under the {pooledRate:rate} of all; nothing callable waits',
    'promote.abovePooled':
      '{calls:count} of {records:count} called: at least {low:rate} with 95% confidence, above the {pooledRate:rate} of all',
    'promote.fewRecords':
      '{calls:count} of {records:count} called: above the {pooledRate:rate} of all, but few records; test more before spending much',
    'retire.noCall':
      'No call in {records:count} records: the rate is below {limit:rate}, under the {pooledRate:rate} of all',
    'retire.belowPooled':
      '{calls:count} of {records:count} called: at most {high:rate} with 95% confidence, below the {pooledRate:rate} of all',
    'retire.highReject': 'Rejected in {rejectRate:rate0} of the records',
    'optimise.scoreFromVolume':
      'More than half of the score ({score:score}) comes from the number of records',
    'optimise.belowPooled':
      '{calls:count} of {records:count} called, below the {pooledRate:rate} of all beyond the interval',
    'optimise.usedNotSigned': '{calls:count} of {records:count} called, none signed',
    'optimise.midConversion': 'Middling call rate ({callRate:rate}), hardly any contract',
    'optimise.highReject': 'Rejected in {rejectRate:rate0} of the records',
    'optimise.noConversion': 'No call in {records:count} records',
    'optimise.callable': '{callable:count} callable {callable:record|records} not called',
  },
  'zh-CN': {
    'maintain.benchmark': '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条，可作标杆',
    'maintain.smallSample':
      '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条，记录太少（区间 {low:rate0} 至 {high:rate0}）',
    'maintain.roomToImprove':
      '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条，低于本层均值 {highMeanCallRate:rate}，有提升空间',
    'maintain.allRejected': '第 {rank:count} 名：{records:count} 条全部标为不接入，却有 {calls:count} 条调用',
    'maintain.follow': '第 {rank:count} 名：{records:count} 条中调用 {calls:count} 条',
    'maintain.noCall': '第 {rank:count} 名：没有调用，因签约入列',
    'develop.callable': '{records:count} 条中有 {callable:count} 条可接入但未调用',
    'develop.tooFewRecords': '仅 {records:count} 条记录，调用率最高可达 {high:rate0}，尚难判断',
    'develop.mayBeHigh': '调用率可能高达 {high:rate}，不低于高价值客户均值 {highMeanCallRate:rate}',
    'stop.rejects':
      '{records:count} 条中 {rejects:count} 条不接入（{rejectRate:rate0}，95% 置信下至少 {low:rate0}），无调用、无签约',
    'stop.noCall':
      '{records:count} 条记录无一调用：调用率低于 {limit:rate}，不及总体的 {pooledRate:rate}，也无可接入待调用的记录',
    'promote.abovePooled':
      '{records:count} 条中调用 {calls:count} 条：95% 置信下至少 {low:rate}，高于总体的 {pooledRate:rate}',
    'promote.fewRecords':
      '{records:count} 条中调用 {calls:count} 条：高于总体的 {pooledRate:rate}，但记录少，宜先扩大测试再加投入',
    'retire.noCall':
      '{records:count} 条记录无一调用：调用转化率低于 {limit:rate}，不及总体的 {pooledRate:rate}',
    'retire.belowPooled':
      '{records:count} 条中调用 {calls:count} 条：95% 置信下至多 {high:rate}，低于总体的 {pooledRate:rate}',
    'retire.highReject': '不接入率 {rejectRate:rate0}',
    'optimise.scoreFromVolume': '综合评分（{score:score}）一半以上来自记录数',
    'optimise.belowPooled': '{records:count} 条中调用 {calls:count} 条，明确低于总体的 {pooledRate:rate}',
    'optimise.usedNotSigned': '{records:count} 条中调用 {calls:count} 条，无一签约',
    'optimise.midConversion': '转化率中等（{callRate:rate}），签约很少',
    'optimise.highReject': '不接入率 {rejectRate:rate0}',
    'optimise.noConversion': '{records:count} 条记录无一调用',
    'optimise.callable': '{callable:count} 条可接入但未调用',
  },
};
