import type { Words } from '../../../report/text/Words';
import { perOutcome } from './perOutcome';

/** Why a customer or product is on a list, by the code of the reason. */
export const reasonWords: Readonly<Record<string, Words>> = {
  'above.dated': {
    en: '{calls:count} of {records:count} records called; the {left:count} distinct {left:call|calls} after the application are more than chance would give',
    'zh-CN': '{records:count} 条中调用 {calls:count} 条；申请后的不重复调用 {left:count} 条，超出偶然范围',
  },
  'above.distinct': {
    en: '{calls:count} of {records:count} records called; the {left:count} distinct {left:call|calls} are more than chance would give',
    'zh-CN': '{records:count} 条中调用 {calls:count} 条；不重复调用 {left:count} 条，超出偶然范围',
  },
  'above.undated': {
    en: '{calls:count} of {records:count} records called ({low:rate} at least), above the overall {pooledRate:rate} beyond chance',
    'zh-CN':
      '{records:count} 条中调用 {calls:count} 条（至少 {low:rate}），高于总体的 {pooledRate:rate}，超出偶然范围',
  },
  'maintain.benchmark': {
    en: 'A high rate in many records: a benchmark',
    'zh-CN': '记录多、调用率高，可作标杆',
  },
  open: perOutcome(
    {
      en: '{open:count} callable {open:record|records} not called; at the {openRate:rate} expected of each, that is {gain:one} more calls',
      'zh-CN': '{open:count} 条可接入但未调用，按每条预期 {openRate:rate} 计，可望得 {gain:one} 条调用',
    },
    {
      'zh-CN': '{open:count} 条可接入记录尚未调用，按每条预期 {openRate:rate} 计，可望得 {gain:one} 条调用',
    },
  ),
  'doubt.largest.customer': {
    en: 'Above the overall rate by its own interval, but not without the product with the most of its calls: then the rate is {without:rate}',
    'zh-CN': '按自身区间高于总体，但去掉调用最多的产品后调用率只有 {without:rate}',
  },
  'doubt.largest.product': {
    en: 'Above the overall rate by its own interval, but not without the customer with the most of its calls: then the rate is {without:rate}',
    'zh-CN': '按自身区间高于总体，但去掉调用最多的客户后调用率只有 {without:rate}',
  },
  'doubt.largestOfLeft.customer.distinct': {
    en: 'Above the overall rate by its own interval, but not without one product, by its distinct calls',
    'zh-CN': '按自身区间高于总体，但按不重复的调用计，去掉一个产品后便不再高于总体',
  },
  'doubt.largestOfLeft.customer.dated': {
    en: 'Above the overall rate by its own interval, but not without one product, by the distinct calls after the application',
    'zh-CN': '按自身区间高于总体，但按申请后的不重复调用计，去掉一个产品后便不再高于总体',
  },
  'doubt.largestOfLeft.product.distinct': {
    en: 'Above the overall rate by its own interval, but not without one customer, by its distinct calls',
    'zh-CN': '按自身区间高于总体，但按不重复的调用计，去掉一个客户后便不再高于总体',
  },
  'doubt.largestOfLeft.product.dated': {
    en: 'Above the overall rate by its own interval, but not without one customer, by the distinct calls after the application',
    'zh-CN': '按自身区间高于总体，但按申请后的不重复调用计，去掉一个客户后便不再高于总体',
  },
  'doubt.day.distinct': {
    en: 'Above the overall rate by its own interval, but not without the day with most of its {left:count} distinct {left:call|calls}: what is called on one day may be one event',
    'zh-CN':
      '按自身区间高于总体，但 {left:count} 条不重复的调用中，去掉调用最多的一天后便不再高于总体：同一天的调用可能是同一件事',
  },
  'doubt.day.dated': {
    en: 'Above the overall rate by its own interval, but not without the day with most of its {left:count} distinct {left:call|calls} after the application: what is called on one day may be one event',
    'zh-CN':
      '按自身区间高于总体，但申请后的 {left:count} 条不重复调用中，去掉调用最多的一天后便不再高于总体：同一天的调用可能是同一件事',
  },
  'doubt.left.distinct': {
    en: 'Above the overall rate by its {calls:count} calls, not by its {left:count} distinct {left:call|calls}',
    'zh-CN': '按 {calls:count} 条调用高于总体，但不重复的调用只有 {left:count} 条，不足以说明',
  },
  'doubt.left.dated': {
    en: 'Above the overall rate by its {calls:count} calls, not by the {left:count} distinct {left:call|calls} after the application',
    'zh-CN': '按 {calls:count} 条调用高于总体，但申请后的不重复调用只有 {left:count} 条，不足以说明',
  },
  'doubt.chance': {
    en: 'Above the overall rate by its own interval ({low:rate} at least), but with so many compared, one or another is so by chance',
    'zh-CN': '按自身区间高于总体（至少 {low:rate}），但比较对象众多，难免有个别出于偶然',
  },
  'doubt.below': {
    en: 'Below the overall rate by its own interval ({high:rate} at most), but with so many compared, one or another is so by chance',
    'zh-CN': '按自身区间低于总体（至多 {high:rate}），但比较对象众多，难免有个别出于偶然',
  },
  'doubt.rejects': {
    en: '{rejects:count} of {rejectsTold:count} records rejected, no call, no contract; with so many compared, that may be chance',
    'zh-CN': '{rejectsTold:count} 条中 {rejects:count} 条不接入，无调用、无签约；比较对象众多，可能出于偶然',
  },
  unclear: {
    en: '{calls:count} of {records:count} records called: {low:rate0} to {high:rate0} is possible; the overall rate is {pooledRate:rate}',
    'zh-CN':
      '{records:count} 条中调用 {calls:count} 条：真实调用率可能在 {low:rate0} 至 {high:rate0} 之间，总体为 {pooledRate:rate}',
  },
  'low.rejects': {
    en: '{rejects:count} of {rejectsTold:count} records rejected ({rejectRate:rate0}), more than chance would give',
    'zh-CN': '{rejectsTold:count} 条中 {rejects:count} 条不接入（{rejectRate:rate0}），超出偶然范围',
  },
  'low.noCall': {
    en: 'No call in {records:count} records: at most {high:rate}, below the overall {pooledRate:rate} beyond chance',
    'zh-CN': '{records:count} 条记录无一调用：至多 {high:rate}，低于总体的 {pooledRate:rate}，超出偶然范围',
  },
  'low.calls': {
    en: '{calls:count} of {records:count} records called: at most {high:rate}, below the overall {pooledRate:rate} beyond chance',
    'zh-CN':
      '{records:count} 条中调用 {calls:count} 条：至多 {high:rate}，低于总体的 {pooledRate:rate}，超出偶然范围',
  },
  'reduce.open': perOutcome(
    {
      en: '{calls:count} {calls:call|calls}, {signs:count} {signs:contract|contracts} and {open:count} callable {open:record|records} speak against stopping; no new tests',
      'zh-CN':
        '有 {calls:count} 条调用、{signs:count} 条签约、{open:count} 条可接入待调用，不宜停止，但不再新增测试',
    },
    {
      en: '{calls:count} {calls:call|calls}, {signs:count} {signs:contract|contracts} and {open:count} callable {open:record|records} speak against stopping; no new effort',
      'zh-CN':
        '有 {calls:count} 条调用、{signs:count} 条签约、{open:count} 条可接入记录待调用，不宜停止，但不再新增投入',
    },
  ),
  'noEvidence.records': {
    en: 'Only {records:count} {records:record|records}, fewer than {limit:count}',
    'zh-CN': '仅 {records:count} 条记录，不足 {limit:count} 条',
  },
  'noEvidence.customers': {
    en: 'Records of {customers:count} {customers:customer|customers} only, fewer than {limit:count}',
    'zh-CN': '仅有 {customers:count} 个客户的记录，不足 {limit:count} 个',
  },
  'promote.fewRecords': perOutcome(
    {
      en: 'Few records: test more before spending much on it',
      'zh-CN': '记录少，宜先扩大测试再加投入',
    },
    {
      en: 'Few records: gather more records before spending much on it',
      'zh-CN': '记录少，宜先积累更多记录再加投入',
    },
  ),
  'optimize.scoreFromVolume': {
    en: 'More than half of the score ({score:score}) comes from the number of records',
    'zh-CN': '综合评分（{score:score}）一半以上来自记录数',
  },
  'optimize.usedNotSigned': {
    en: '{calls:count} of {records:count} called, none signed',
    'zh-CN': '{records:count} 条中调用 {calls:count} 条，无一签约',
  },
  'optimize.midConversion': {
    en: 'Moderate call rate ({callRate:rate}), hardly any contract',
    'zh-CN': '转化率中等（{callRate:rate}），签约很少',
  },
  'optimize.highReject': {
    en: 'Rejected in {rejectRate:rate0} of the records',
    'zh-CN': '不接入率 {rejectRate:rate0}',
  },
  'optimize.noConversion': {
    en: 'No call in {records:count} records',
    'zh-CN': '{records:count} 条记录无一调用',
  },
};
