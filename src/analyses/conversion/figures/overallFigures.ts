import type { ConversionResult } from '../../../engine/conversion/types';
import { dateText } from '../../../report/text/dateText';
import { monthText } from '../monthText';
import type { Figures } from './Figure';

/** Figures of all records together. */
export function overallFigures(result: ConversionResult): Figures {
  const { overall, funnel, customerConcentration, productConcentration, productRatio: ratio } = result;
  return {
    records: overall.records,
    customers: overall.customers,
    products: overall.products,
    calls: overall.calls,
    callRate: overall.callRate,
    callableNotCalled: overall.callableNotCalled,
    callableConversion: funnel.callableConversion,
    returned: funnel.returned,
    returnedNotCalled: funnel.returnedNotCalled,
    meanCustomerCallRate: overall.meanCustomerCallRate,
    testDaysCount: overall.testDays?.count,
    meanTestDays: overall.testDays?.mean,
    medianTestDays: overall.testDays?.median,
    ninetiethTestDays: overall.testDays?.ninetieth,
    firstApplication: dateText(overall.firstApplication),
    lastApplication: dateText(overall.lastApplication),
    ...peakMonth(result),
    customerShareByScore: customerConcentration.shareByScore,
    customerShareByCalls: customerConcentration.shareByCalls,
    productShareByCalls: productConcentration.shareByCalls,
    productShareByScore: productConcentration.shareByScore,
    topCustomerGroups: customerConcentration.topGroups,
    topProductGroups: productConcentration.topGroups,
    customerGini: customerConcentration.gini,
    productGini: productConcentration.gini,
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
