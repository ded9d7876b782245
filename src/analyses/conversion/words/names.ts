import type { ActionName, Grade } from '../../../engine/conversion/assignLists';
import type { Standing } from '../../../engine/conversion/judgeGroups';
import type { StageName } from '../../../engine/conversion/measureFunnel';
import type { PerSubject } from '../../../engine/conversion/perSubject';
import type { Remark } from '../../../engine/conversion/describeCustomers';
import type { Words } from '../../../report/text/Words';
import { perOutcome } from './perOutcome';

export { tierWords } from './tierWords';

/** Over a column of names; the Chinese headers are published names and must not change. */
export const subjectHeaders: PerSubject<Words> = {
  customer: { en: 'Customer', 'zh-CN': '客户简称' },
  product: { en: 'Product', 'zh-CN': '子产品名称' },
};

/** In a column that says which of the two a row is about. */
export const subjectWords: PerSubject<Words> = {
  customer: { en: 'Customer', 'zh-CN': '客户' },
  product: { en: 'Product', 'zh-CN': '产品' },
};

export const stageWords: Readonly<Record<StageName, Words>> = {
  tested: perOutcome({ en: 'Tested', 'zh-CN': '测试' }, { en: 'All records', 'zh-CN': '全部记录' }),
  integratable: { en: 'Callable', 'zh-CN': '可接入' },
  signed: { en: 'Signed', 'zh-CN': '签约' },
  opened: { en: 'Opened', 'zh-CN': '开通' },
  called: { en: 'Called', 'zh-CN': '调用' },
};

/** What the lists of things to do are called. */
export const actionWords: Readonly<Record<ActionName, Words>> = {
  maintain: { en: 'Maintain', 'zh-CN': '重点维护' },
  develop: { en: 'Develop', 'zh-CN': '挖掘潜力' },
  reduce: { en: 'Reduce', 'zh-CN': '减少投入' },
  stop: { en: 'Stop', 'zh-CN': '停止投入' },
  promote: { en: 'Promote', 'zh-CN': '重点推广' },
  optimize: { en: 'Optimize', 'zh-CN': '优化' },
  retire: { en: 'Review for retirement', 'zh-CN': '评估下线' },
  watch: { en: 'Watch', 'zh-CN': '继续观察' },
  noEvidence: { en: 'No evidence yet', 'zh-CN': '尚无依据' },
};

/** How much the records say for the list that somebody stands on. */
export const gradeWords: Readonly<Record<Grade, Words>> = {
  clear: { en: 'beyond chance', 'zh-CN': '超出偶然' },
  indicated: { en: 'indicated, may be chance', 'zh-CN': '有迹象，可能出于偶然' },
  unclear: { en: 'not clear', 'zh-CN': '尚不明确' },
  none: { en: 'too little to tell', 'zh-CN': '依据不足' },
};

/** How a call rate stands to that of all records. */
export const standingWords: Readonly<Record<Standing, Words>> = {
  above: { en: 'above, beyond chance', 'zh-CN': '高于总体，超出偶然' },
  maybeAbove: { en: 'above by its own interval only', 'zh-CN': '仅按自身区间高于总体' },
  unclear: { en: 'not clear', 'zh-CN': '尚不明确' },
  maybeBelow: { en: 'below by its own interval only', 'zh-CN': '仅按自身区间低于总体' },
  below: { en: 'below, beyond chance', 'zh-CN': '低于总体，超出偶然' },
  noVerdict: { en: 'no verdict', 'zh-CN': '不作判断' },
};

/** What each list asks for. */
export const adviceWords: Readonly<Record<ActionName, Words>> = {
  maintain: perOutcome(
    {
      en: 'Keep the effort up: its call rate is above the overall rate beyond chance.',
      'zh-CN': '保持投入：其调用高于总体且超出偶然。',
    },
    { 'zh-CN': '保持投入：其调用率高于总体且超出偶然。' },
  ),
  develop: perOutcome(
    {
      en: 'Win the calls that its callable records promise.',
      'zh-CN': '推动可接入未调用的记录产生调用。',
    },
    { en: 'Close what its callable records promise.', 'zh-CN': '推动可接入记录产生调用。' },
  ),
  reduce: perOutcome(
    {
      en: 'Spend no new tests on it; something is still open.',
      'zh-CN': '不再新增测试，仍有未了结的事项。',
    },
    {
      en: 'Spend no new effort on it; something is still open.',
      'zh-CN': '不再新增投入，仍有未了结的事项。',
    },
  ),
  stop: perOutcome(
    { en: 'Stop spending tests on it.', 'zh-CN': '停止继续投入测试。' },
    { en: 'Stop spending effort on it.', 'zh-CN': '停止继续投入。' },
  ),
  promote: { en: 'Offer it to more customers.', 'zh-CN': '向更多客户推广。' },
  optimize: perOutcome(
    {
      en: 'Follow up what is callable, and fix what its records point to.',
      'zh-CN': '跟进可接入的记录，改进记录所反映的问题。',
    },
    { 'zh-CN': '跟进可接入记录，改进记录所反映的问题。' },
  ),
  retire: { en: 'Review whether it should still be offered.', 'zh-CN': '评估是否继续提供。' },
  watch: { en: 'Carry on as now: the records say nothing clear.', 'zh-CN': '照旧，记录尚不足以说明问题。' },
  noEvidence: { en: 'Wait for more records before judging it.', 'zh-CN': '待有更多记录后再作判断。' },
};

/** What is said of a customer or a product. */
export const remarkWords: Readonly<Record<Remark, Words>> = {
  benchmark: { en: 'benchmark', 'zh-CN': '标杆' },
  unproved: { en: 'high rate, not proved', 'zh-CN': '调用率高，未经证实' },
  smallSample: { en: 'few records', 'zh-CN': '记录较少' },
  roomToImprove: { en: 'rate below the mean of its tier', 'zh-CN': '调用率低于本层均值' },
  allRejected: { en: 'all rejected', 'zh-CN': '全部不接入' },
  follow: { en: 'nothing to add', 'zh-CN': '无补充' },
  noCall: { en: 'no call yet', 'zh-CN': '暂无调用' },
  best: { en: 'best call rate', 'zh-CN': '转化最高' },
  scoreFromVolume: { en: 'score from volume', 'zh-CN': '评分来自记录数' },
  usedNotSigned: perOutcome(
    { en: 'used, not signed', 'zh-CN': '使用未签约' },
    { en: 'called, not signed', 'zh-CN': '调用未签约' },
  ),
  midConversion: { en: 'moderate conversion', 'zh-CN': '转化中等' },
  noEvidence: { en: 'no evidence', 'zh-CN': '尚无依据' },
  highReject: { en: 'high reject rate', 'zh-CN': '不接入率高' },
  noConversion: { en: 'no conversion', 'zh-CN': '零转化' },
  negativeScore: { en: 'negative score', 'zh-CN': '评分为负' },
  abovePooled: { en: 'above all records', 'zh-CN': '明确高于总体' },
  belowPooled: { en: 'below all records', 'zh-CN': '明确低于总体' },
};
