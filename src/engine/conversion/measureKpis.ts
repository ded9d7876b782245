import type { ConversionParameters } from '../recipe/types';
import { divide } from './divide';
import type { Funnel } from './measureFunnel';
import type { ConversionCore } from './types';

export type KpiName =
  | 'highCustomerShare'
  | 'lowCustomerShare'
  | 'customerCallRate'
  | 'highProductShare'
  | 'productCallRate'
  | 'lowProductCallRate'
  | 'callsPer100Records'
  | 'testDaysPerCall'
  | 'callableConversion'
  | 'meanTestDays';

export interface Kpi {
  readonly id: KpiName;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly aim: 'atLeast' | 'atMost' | undefined;
  /** Actual minus target. */
  readonly gap: number | undefined;
  readonly status: 'met' | 'below' | 'above' | 'noTarget' | 'noData';
  /** The same measured another way, where both are in use: pooled beside the mean of groups, ties beside ranks. */
  readonly alternative: number | undefined;
  /** Under rank tiers a share of groups is fixed by the rule: no improvement can ever move it. */
  readonly fixedByRule: boolean;
}

/** The indicators of the report with their targets. */
export function measureKpis(
  { overall, customers, products }: ConversionCore,
  funnel: Funnel,
  parameters: ConversionParameters,
): Kpi[] {
  const byRank = parameters.tierRule === 'rank';
  const testDays = overall.testDays;
  const totalDays = testDays?.mean === undefined ? undefined : testDays.mean * testDays.count;
  return [
    kpi('highCustomerShare', customers.tiers.high.share, 'atLeast', parameters.targetHighCustomerShare, {
      fixedByRule: byRank,
    }),
    kpi('lowCustomerShare', customers.tiers.low.share, 'atMost', parameters.targetLowCustomerShare, {
      fixedByRule: byRank,
      alternative: divide(customers.cuts.tiesAtLowCut, customers.ranking.count),
    }),
    kpi('customerCallRate', overall.callRate, 'atLeast', parameters.targetCustomerCallRate, {
      alternative: overall.meanCustomerCallRate,
    }),
    kpi('highProductShare', products.tiers.high.share, 'atLeast', parameters.targetHighProductShare, {
      fixedByRule: byRank,
    }),
    kpi('productCallRate', overall.meanProductCallRate, 'atLeast', parameters.targetProductCallRate, {
      alternative: overall.callRate,
    }),
    kpi(
      'lowProductCallRate',
      products.tiers.low.meanCallRate,
      'atLeast',
      parameters.targetLowProductCallRate,
      { alternative: products.tiers.low.pooledCallRate },
    ),
    kpi('callsPer100Records', 100 * overall.callRate),
    kpi('testDaysPerCall', divide(totalDays, overall.calls)),
    kpi('callableConversion', funnel.callableConversion),
    kpi('meanTestDays', testDays?.mean, undefined, undefined, { alternative: testDays?.median }),
  ];
}

function kpi(
  id: KpiName,
  actual: number | undefined,
  aim?: 'atLeast' | 'atMost',
  target?: number,
  more: { readonly alternative?: number; readonly fixedByRule?: boolean } = {},
): Kpi {
  const gap = actual === undefined || target === undefined ? undefined : actual - target;
  return {
    id,
    actual,
    target,
    aim,
    gap,
    status: statusOf(actual, gap, aim),
    alternative: more.alternative,
    fixedByRule: more.fixedByRule ?? false,
  };
}

function statusOf(
  actual: number | undefined,
  gap: number | undefined,
  aim: 'atLeast' | 'atMost' | undefined,
): Kpi['status'] {
  if (actual === undefined) return 'noData';
  if (gap === undefined) return 'noTarget';
  if (aim === 'atLeast') return gap >= 0 ? 'met' : 'below';
  return gap <= 0 ? 'met' : 'above';
}
