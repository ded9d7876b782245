import type { Remark } from '../../../engine/conversion/reviewSubject';
import type { Words } from '../../../report/text/Words';

/** What is said of a customer or a product. */
export const remarkWords: Readonly<Record<Remark, Words>> = {
  benchmark: { en: 'benchmark', 'zh-CN': '标杆' },
  smallSample: { en: 'few records', 'zh-CN': '记录较少' },
  roomToImprove: { en: 'room to improve', 'zh-CN': '有提升空间' },
  allRejected: { en: 'all rejected', 'zh-CN': '全部不接入' },
  follow: { en: 'follow up', 'zh-CN': '持续跟进' },
  noCall: { en: 'no call yet', 'zh-CN': '暂无调用' },
  best: { en: 'best call rate', 'zh-CN': '转化最高' },
  scoreFromVolume: { en: 'score from volume', 'zh-CN': '评分来自记录数' },
  usedNotSigned: { en: 'used, not signed', 'zh-CN': '使用未签约' },
  midConversion: { en: 'middling conversion', 'zh-CN': '转化中等' },
  noEvidence: { en: 'no evidence', 'zh-CN': '尚无依据' },
  highReject: { en: 'high reject rate', 'zh-CN': '不接入率高' },
  noConversion: { en: 'no conversion', 'zh-CN': '零转化' },
  negativeScore: { en: 'negative score', 'zh-CN': '评分为负' },
  abovePooled: { en: 'above all records', 'zh-CN': '明确高于总体' },
  belowPooled: { en: 'below all records', 'zh-CN': '明确低于总体' },
};
