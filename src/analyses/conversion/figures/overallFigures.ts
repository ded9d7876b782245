import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { StageDisagreement } from '../../../engine/conversion/compareWithStage';
import { rejectBands } from '../../../engine/conversion/describeLowTier';
import { productLimits } from '../../../engine/conversion/describeProducts';
import { perSubject } from '../../../engine/conversion/perSubject';
import { sum } from '../../../engine/statistics/sum';
import { dateText } from '../../../engine/table/dates/dateText';
import { joinedWords } from '../../../report/text/joinedWords';
import type { Words } from '../../../report/text/Words';
import { monthText } from '../monthText';
import { count, one, rate, rate0, ratio, text } from './figureKinds';
import { perOutcome } from '../words/perOutcome';

/** Figures of all records together. */
export function overallFigures({ overall, funnel, subjects, trend }: ConversionResult) {
  const { customer, product } = subjects;
  const { testDays } = overall;
  // The month whose applications led to the most calls, the first of equal ones.
  const peak = overall.calls === 0 ? undefined : trend?.months.reduce((a, b) => (b.calls > a.calls ? b : a));
  return {
    records: count({ en: 'Records', 'zh-CN': '记录数' }, overall.records),
    customers: count({ en: 'Customers', 'zh-CN': '客户数' }, customer.ranking.count),
    products: count({ en: 'Products', 'zh-CN': '产品数' }, product.ranking.count),
    calls: count({ en: 'Called records', 'zh-CN': '调用记录数' }, overall.calls),
    callsAfter: count(
      { en: 'Calls after application', 'zh-CN': '申请后的调用' },
      sum(customer.judgement.callsAfter),
    ),
    distinctCalls: count({ en: 'Distinct calls', 'zh-CN': '不重复调用' }, sum(customer.judgement.events)),
    callRate: rate({ en: 'Call rate of all records', 'zh-CN': '总体调用率' }, overall.callRate),
    meanCustomerCallRate: rate(
      { en: "Mean of the customers' call rates", 'zh-CN': '各客户调用率均值' },
      customer.meanCallRate,
    ),
    returned: count({ en: 'Finished tests', 'zh-CN': '已返回的测试数' }, funnel.returned),
    returnedNotCalled: count(
      { en: 'Finished tests not called', 'zh-CN': '已返回而未调用数' },
      funnel.returnedNotCalled,
    ),
    callableNotCalled: count(
      { en: 'Callable records not called', 'zh-CN': '可接入但未调用数' },
      overall.callableNotCalled,
    ),
    callableConversion: rate(
      { en: 'Called share of callable records', 'zh-CN': '可接入记录的调用比例' },
      funnel.callableConversion,
    ),
    testDaysCount: count(
      perOutcome(
        { en: 'Tests with a test time', 'zh-CN': '有测试时间的测试数' },
        { en: 'Records with a test time', 'zh-CN': '有测试时间的记录数' },
      ),
      testDays?.count,
    ),
    meanTestDays: one({ en: 'Mean test time (days)', 'zh-CN': '平均测试时间（天）' }, testDays?.mean),
    medianTestDays: one({ en: 'Median test time (days)', 'zh-CN': '测试时间中位数（天）' }, testDays?.median),
    ninetiethTestDays: one(
      perOutcome(
        { en: 'Test time exceeded by one in ten (days)', 'zh-CN': '一成测试超过的天数' },
        { 'zh-CN': '一成记录超过的天数' },
      ),
      testDays?.ninetieth,
    ),
    firstApplication: text(
      { en: 'First application', 'zh-CN': '最早申请日期' },
      dateText(overall.firstApplication),
    ),
    lastApplication: text(
      { en: 'Last application', 'zh-CN': '最晚申请日期' },
      dateText(overall.lastApplication),
    ),
    peakMonth: text(
      { en: 'Month of application with the most calls', 'zh-CN': '调用最多的申请月份' },
      peak && monthText(peak),
    ),
    peakMonthCallsAfter: count(
      { en: 'Its calls after application', 'zh-CN': '该月申请后的调用' },
      peak?.callsAfter,
    ),
    calledOutsideCallable: count(
      { en: 'Called records neither callable nor signed', 'zh-CN': '既非可接入也非已接入的调用记录数' },
      funnel.calledOutsideCallable,
    ),
    peakMonthCalls: count({ en: 'Its called records', 'zh-CN': '该月调用记录数' }, peak?.calls),
  };
}

/** Records of the outcomes that their own column and the stage column count differently. */
export function stageFigures({ stageDisagreements }: ConversionResult) {
  const of = (outcome: StageDisagreement['outcome'], byFlag: Words, byStage: Words) => {
    const found = stageDisagreements.find((one) => one.outcome === outcome);
    return { byFlag: count(byFlag, found?.byFlag), byStage: count(byStage, found?.byStage) };
  };
  return {
    signed: of(
      'signed',
      { en: 'Signed records by their own column', 'zh-CN': '签约记录数（按专列）' },
      { en: 'Signed records by the stage column', 'zh-CN': '签约记录数（按阶段列）' },
    ),
    integratable: of(
      'integratable',
      { en: 'Callable records by their own column', 'zh-CN': '可接入记录数（按专列）' },
      { en: 'Callable records by the stage column', 'zh-CN': '可接入记录数（按阶段列）' },
    ),
    rejected: of(
      'rejected',
      { en: 'Rejected records by their own column', 'zh-CN': '不接入记录数（按专列）' },
      { en: 'Rejected records by the stage column', 'zh-CN': '不接入记录数（按阶段列）' },
    ),
  };
}

/** Limits that sentences state: those of the published report, and parameters. */
export function limitFigures({ parameters }: ConversionResult) {
  const { smallSample, cautionSample, stopRecords, stopRejectRate } = parameters;
  const { usedCallRate, midCallRateLow, midCallRateHigh, midSignRate, highRejectRate } = productLimits;
  return {
    smallSample: count({ en: 'Very few records: fewer than', 'zh-CN': '记录极少：少于' }, smallSample),
    cautionSample: count({ en: 'Few records: fewer than', 'zh-CN': '记录较少：少于' }, cautionSample),
    stopRecords: count({ en: 'Stop rule: records at least', 'zh-CN': '停止规则：记录数下限' }, stopRecords),
    stopRejectRate: rate0(
      { en: 'Stop rule: reject rate at least', 'zh-CN': '停止规则：不接入率下限' },
      stopRejectRate,
    ),
    usedCallRate: rate0(
      perOutcome(
        { en: 'Used: call rate at least', 'zh-CN': '“使用”：调用转化率下限' },
        { en: 'Called, not signed: call rate at least', 'zh-CN': '“调用未签约”：调用转化率下限' },
      ),
      usedCallRate,
    ),
    midCallRateLow: rate0(
      { en: 'Middling: call rate at least', 'zh-CN': '“转化中等”：调用转化率下限' },
      midCallRateLow,
    ),
    midCallRateHigh: rate0(
      { en: 'Middling: call rate at most', 'zh-CN': '“转化中等”：调用转化率上限' },
      midCallRateHigh,
    ),
    midSignRate: rate0(
      { en: 'Middling: sign rate below', 'zh-CN': '“转化中等”：签约转化率低于' },
      midSignRate,
    ),
    highRejectRate: rate0(
      { en: 'High reject rate: at least', 'zh-CN': '“不接入率高”：下限' },
      highRejectRate,
    ),
    halfRejectRate: rate0({ en: 'Half rejected: at least', 'zh-CN': '“过半不接入”：下限' }, rejectBands.half),
    mostlyRejectRate: rate0(
      { en: 'Mostly rejected: at least', 'zh-CN': '“多数不接入”：下限' },
      rejectBands.mostly,
    ),
  };
}

/** Whether a fifth of the customers, and of the products, make four fifths of the calls. */
export function concentrationFigures({ subjects }: ConversionResult) {
  return perSubject((subject) => {
    const { topGroups, shareByCalls, shareByScore, gini, byChance } = subjects[subject].concentration;
    const words = concentrationWords[subject];
    return {
      topGroups: count(words.topGroups, topGroups),
      shareByCalls: rate(words.shareByCalls, shareByCalls),
      shareByScore: rate(words.shareByScore, shareByScore),
      gini: ratio(words.gini, gini),
      shareByCallsByChance: rate(chanceOf(words.shareByCalls), byChance?.shareByCalls),
      shareByScoreByChance: rate(chanceOf(words.shareByScore), byChance?.shareByScore),
      giniByChance: ratio(chanceOf(words.gini), byChance?.gini),
    };
  });
}

/** What a figure is called where every record is equally likely to be called. */
const chanceOf = (words: Words) => joinedWords(words, 'colon', { en: 'by chance', 'zh-CN': '机会均等时' });

const concentrationWords = {
  customer: {
    topGroups: { en: 'A fifth of the customers', 'zh-CN': '两成客户的数量' },
    shareByCalls: {
      en: 'Share of calls of the fifth of customers with most calls',
      'zh-CN': '调用最多的两成客户调用占比',
    },
    shareByScore: {
      en: 'Share of calls of the fifth of customers with the best scores',
      'zh-CN': '评分最高的两成客户调用占比',
    },
    gini: { en: 'Gini coefficient of calls over customers', 'zh-CN': '客户调用基尼系数' },
  },
  product: {
    topGroups: { en: 'A fifth of the products', 'zh-CN': '两成产品的数量' },
    shareByCalls: {
      en: 'Share of calls of the fifth of products with most calls',
      'zh-CN': '调用最多的两成产品调用占比',
    },
    shareByScore: {
      en: 'Share of calls of the fifth of products with the best scores',
      'zh-CN': '评分最高的两成产品调用占比',
    },
    gini: { en: 'Gini coefficient of calls over products', 'zh-CN': '产品调用基尼系数' },
  },
};
