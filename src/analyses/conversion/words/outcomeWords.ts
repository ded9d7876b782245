import type { Locale } from '../../../engine/recipe/types';

/** What the success of a record is: a call of a product, as in the published report, a deal won, or a lead or trial converted. */
export type Outcome = 'call' | 'win' | 'conversion';

/** A term of the texts, which are written for calls, and what it is called where the success is another. */
type Term = Readonly<Record<Outcome, string>>;

const term = (call: string, win: string, conversion = win): Term => ({ call, win, conversion });

/**
 * The terms of the report by outcome: the first that is met in a text counts, so longer ones stand before those that they
 * hold. Only nouns, names of rates and participles stand here, which mean the same in whatever sentence; a sentence that
 * needs more than other terms says itself what it says of another outcome (`perOutcome`).
 */
export const outcomeTerms: Readonly<Record<Locale, readonly Term[]>> = {
  en: [
    term('calls to be won', 'wins still possible', 'conversions still possible'),
    term('after the application', 'after the record was created'),
    term('before the application', 'before the record was created'),
    term('after application', 'after creation'),
    term('month of application', 'month of creation'),
    term('first application', 'first creation'),
    term('last application', 'last creation'),
    term('application date', 'created date'),
    term('return date', 'close date'),
    term('calling customers', 'customers with a win', 'customers with a conversion'),
    term('sample sizes', 'quantities'),
    term('sample size', 'quantity'),
    term('callable', 'qualified'),
    term('reject rate', 'loss rate'),
    term('rejected', 'lost'),
    term('rejects', 'losses'),
    term('in test', 'early stage'),
    term('finished tests', 'closed records'),
    term('test days', 'days to close'),
    term('test time', 'time to close'),
    term('test to call', 'record to win', 'record to conversion'),
    term('called', 'won', 'converted'),
    term('calls', 'wins', 'conversions'),
    term('call', 'win', 'conversion'),
  ],
  'zh-CN': [
    term('从测试到调用', '从商机到赢单', '从记录到转化'),
    term('调用转化率', '赢单率', '转化率'),
    term('产生调用', '赢单', '转化'),
    term('可接入但未调用', '有效商机未赢单', '合格记录未转化'),
    term('可接入未调用记录', '有效商机未赢单', '合格记录未转化'),
    term('可接入未调用', '有效商机未赢单', '合格记录未转化'),
    term('可接入且已调用', '有效商机已赢单', '合格记录已转化'),
    term('可接入记录', '有效商机', '合格记录'),
    term('可接入', '有效商机', '合格记录'),
    term('已接入', '已签约'),
    term('接入意向', '购买意向'),
    term('不接入', '输单', '流失'),
    term('样本量', '数量'),
    term('测试返回时间', '结束时间'),
    term('测试时间', '销售周期', '跟进周期'),
    term('测试天数', '周期天数'),
    term('测试中', '前期阶段'),
    term('申请', '创建'),
    term('已返回的测试', '已结束的记录'),
    term('已返回', '已结束'),
    term('调用', '赢单', '转化'),
  ],
};
