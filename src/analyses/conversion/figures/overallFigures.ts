import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { dateText } from '../../../report/text/dateText';
import { monthText } from '../monthText';
import type { Figures } from './Figure';

/** Figures of all records together. */
export function overallFigures(result: ConversionResult): Figures {
  const { overall, funnel, subjects } = result;
  const { customer, product } = subjects;
  const { ratio } = product;
  return {
    records: overall.records,
    customers: customer.ranking.count,
    products: product.ranking.count,
    calls: overall.calls,
    callRate: overall.callRate,
    callableNotCalled: overall.callableNotCalled,
    callableConversion: funnel.callableConversion,
    returned: funnel.returned,
    returnedNotCalled: funnel.returnedNotCalled,
    meanCustomerCallRate: customer.meanCallRate,
    testDaysCount: overall.testDays?.count,
    meanTestDays: overall.testDays?.mean,
    medianTestDays: overall.testDays?.median,
    ninetiethTestDays: overall.testDays?.ninetieth,
    firstApplication: dateText(overall.firstApplication),
    lastApplication: dateText(overall.lastApplication),
    ...peakMonth(result),
    customerShareByScore: customer.concentration.shareByScore,
    customerShareByCalls: customer.concentration.shareByCalls,
    productShareByCalls: product.concentration.shareByCalls,
    productShareByScore: product.concentration.shareByScore,
    topCustomerGroups: customer.concentration.topGroups,
    topProductGroups: product.concentration.topGroups,
    customerGini: customer.concentration.gini,
    productGini: product.concentration.gini,
    productMeanRatio: ratio.ofMeans,
    productMeanRatioLow: ratio.ofMeansInterval?.low,
    productMeanRatioHigh: ratio.ofMeansInterval?.high,
    productPooledRatio: ratio.pooled,
    productPooledRatioLow: ratio.pooledInterval?.low,
    productPooledRatioHigh: ratio.pooledInterval?.high,
  };
}

/** The month whose applications led to the most calls. */
function peakMonth({ trend, overall }: ConversionResult): Figures {
  if (trend === undefined || overall.calls === 0) return {};
  const peak = trend.months.reduce((most, month) => (month.calls > most.calls ? month : most));
  return { peakMonth: monthText(peak), peakMonthCalls: peak.calls };
}
