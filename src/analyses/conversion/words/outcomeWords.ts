import type { Locale } from '../../../engine/recipe/types';

/**
 * What the success of a record is. Texts are written for calls of a product, the case of the published report; for a
 * pipeline of deals they speak of wins.
 */
export type Outcome = 'call' | 'win';

/**
 * What stands for a call where the success is a win, for a record that was not integrated where it is a lost deal, and for
 * the time of a test where it is that of a deal: the first phrase that is met counts. Tests of statistics stay tests.
 */
export const winWords: Readonly<Record<Locale, readonly (readonly [call: string, win: string])[]>> = {
  en: [
    ['call at a', 'are won at a'],
    ['if all called', 'if all were won'],
    ['has called', 'has been won'],
    ['has made a call', 'has been won'],
    ['tests ended in a call', 'records ended in a win'],
    ['test to call', 'record to win'],
    ['calls per 100 tests', 'wins per 100 records'],
    ['callable', 'qualified'],
    ['what rejects take away', 'what losses take away'],
    ['reject rate', 'loss rate'],
    ['rejected', 'lost'],
    ['rejects', 'losses'],
    ['marked as in test', 'marked as an early stage'],
    ['in test', 'early stage'],
    ['finished tests', 'closed records'],
    ['tests with a test time', 'records with a time to close'],
    ['mean test days', 'mean days to close'],
    ['test days', 'days to close'],
    ['test time', 'time to close'],
    ['can come from the test', 'is expected'],
    ['a test takes', 'a record takes'],
    ['the longest tests on average are those of', 'the records open longest on average are those of'],
    ['share of all tests', 'share of all records'],
    ['the same test', 'the same deal'],
    ['month of application', 'month of creation'],
    ['records applied for', 'records created'],
    ['applied for', 'created'],
    ['applications from', 'records created from'],
    ['first application', 'first creation'],
    ['last application', 'last creation'],
    ['days after the application: those the test can have caused', 'days after the record was created'],
    ['before the application, so the test cannot have caused it', 'before the record was created'],
    ['before the application', 'before the record was created'],
    ['application date', 'created date'],
    ['return date', 'close date'],
    ['results of the tests', 'results of the sale'],
    ['results of the test', 'results of the sale'],
    ['test more before spending much', 'gather more records before spending much'],
    ['called', 'won'],
    ['calls', 'wins'],
    ['call', 'win'],
  ],
  'zh-CN': [
    ['从测试到调用', '从商机到赢单'],
    ['条测试中', '条记录中'],
    ['每百条测试', '每百条记录'],
    ['调用转化率', '赢单率'],
    ['产生调用', '赢单'],
    ['有可接入未调用的记录', '有尚未赢单的有效商机'],
    ['也无可接入待调用的记录', '也无待赢单的有效商机'],
    ['条记录可接入但未调用', '条有效商机尚未赢单'],
    ['条可接入但未调用', '条有效商机尚未赢单'],
    ['可接入但未调用', '有效商机未赢单'],
    ['可接入未调用记录', '有效商机未赢单'],
    ['可接入未调用', '有效商机未赢单'],
    ['可接入且已调用', '有效商机已赢单'],
    ['可接入记录', '有效商机'],
    ['可接入', '有效商机'],
    ['已接入', '已签约'],
    ['接入意向', '购买意向'],
    ['不接入', '输单'],
    ['平均测试时间', '平均销售周期'],
    ['测试平均用时', '销售周期平均'],
    ['有测试时间的测试数', '有销售周期的记录数'],
    ['测试时间', '销售周期'],
    ['测试天数', '周期天数'],
    ['测试中', '前期阶段'],
    ['一成测试', '一成记录'],
    ['占全部测试', '占全部记录'],
    ['测试返回时间', '结束时间'],
    ['，不可能由测试带来', ''],
    ['（可能由测试带来）', ''],
    ['测试可能带来调用的天数', '首次赢单的观察天数'],
    ['的申请，', '创建的记录，'],
    ['申请', '创建'],
    ['已返回的测试', '已结束的记录'],
    ['已返回', '已结束'],
    ['测试量大', '记录多'],
    ['是测试的结果', '是销售过程的结果'],
    ['宜先扩大测试再加投入', '宜先积累更多记录再加投入'],
    ['调用', '赢单'],
  ],
};

/** Texts that stand alone, where a phrase within others would be another thing: tests of statistics are tested, too. */
export const winTexts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { Tested: 'All records' },
  'zh-CN': { 测试: '全部记录' },
};
