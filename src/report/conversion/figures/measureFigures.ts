import { placesByCallRate } from '../charts/conversionChartTables';
import type { ConversionResult, TierSummary } from '../../../engine/conversion/types';

/** A figure that a text of the report may name; undefined where the data do not give it. */
export type Figure = number | string | undefined;
export type Figures = Readonly<Record<string, Figure>>;

/** All figures of the report under one name each, so that a sentence and the sheet of figures cannot disagree. */
export function measureFigures(result: ConversionResult): Figures {
  const { overall, customers, products } = result;
  return {
    records: overall.records,
    customers: overall.customers,
    products: overall.products,
    calls: overall.calls,
    callRate: overall.callRate,
    meanCustomerCallRate: overall.meanCustomerCallRate,
    meanProductCallRate: overall.meanProductCallRate,
    ...tierFigures('highCustomer', customers.tiers.high),
    ...tierFigures('midCustomer', customers.tiers.mid),
    ...tierFigures('lowCustomer', customers.tiers.low),
    ...tierFigures('highProduct', products.tiers.high),
    ...tierFigures('midProduct', products.tiers.mid),
    ...tierFigures('lowProduct', products.tiers.low),
    productMeanRatio: ratio(products.tiers.high.meanCallRate, products.tiers.low.meanCallRate),
    productPooledRatio: ratio(products.tiers.high.pooledCallRate, products.tiers.low.pooledCallRate),
    ...extremeFigures(result),
    customersWithoutCalls: customers.ranking.calls.filter((calls) => calls === 0).length,
  };
}

/** The figures of one tier, their names led by the tier's. */
function tierFigures(name: string, tier: TierSummary): Figures {
  return {
    [`${name}Groups`]: tier.groups,
    [`${name}Share`]: tier.share,
    [`${name}Records`]: tier.records,
    [`${name}RecordShare`]: tier.recordShare,
    [`${name}Calls`]: tier.calls,
    [`${name}CallShare`]: tier.callShare,
    [`${name}MeanCallRate`]: tier.meanCallRate,
    [`${name}PooledCallRate`]: tier.pooledCallRate,
    [`${name}MeanCalls`]: tier.meanCalls,
    [`${name}PooledRejectRate`]: tier.pooledRejectRate,
    [`${name}WithoutCalls`]: tier.withoutCalls,
    [`${name}MeanSampleSize`]: tier.meanSampleSize,
    [`${name}MedianSampleSize`]: tier.medianSampleSize,
    [`${name}MeanTestDays`]: tier.meanTestDays,
  };
}

/** Who leads the rankings; nobody where there is no call. */
function extremeFigures({ customers, products, overall }: ConversionResult): Figures {
  if (overall.calls === 0) return {};
  const top = customers.ranking;
  const best = placesByCallRate(products.ranking)[0]!;
  return {
    topCustomer: top.names[0],
    topCustomerCalls: top.calls[0],
    topCustomerRecords: top.records[0],
    bestProduct: products.ranking.names[best],
    bestProductCalls: products.ranking.calls[best],
    bestProductRecords: products.ranking.records[best],
    bestProductCallRate: products.ranking.callRates[best],
  };
}

function ratio(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined || below === 0 ? undefined : above / below;
}
