import type { ConversionParameters } from '../recipe/types';
import { divide } from './divide';
import type { Amounts } from './measureAmounts';
import type { Funnel } from './measureFunnel';
import type { ConversionCore, RankedGroups } from './types';

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
  | 'meanTestDays'
  | 'amountCallRate'
  | 'amountPerCall';

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
  /** Score from which on (for low customers: up to which) the members of a share are counted. */
  readonly line: number | undefined;
}

/** The indicators of the report with their targets; those of amounts only where the table has amounts. */
export function measureKpis(
  core: ConversionCore,
  funnel: Funnel,
  amounts: Amounts | undefined,
  parameters: ConversionParameters,
): Kpi[] {
  const { overall, products } = core;
  const testDays = overall.testDays;
  const totalDays = testDays?.mean === undefined ? undefined : testDays.mean * testDays.count;
  const shares = tierShares(core, parameters);
  return [
    shares.highCustomers,
    shares.lowCustomers,
    kpi('customerCallRate', overall.callRate, 'atLeast', parameters.targetCustomerCallRate, {
      alternative: overall.meanCustomerCallRate,
    }),
    shares.highProducts,
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
    ...(amounts === undefined ? [] : amountKpis(amounts, overall.callRate)),
  ];
}

/**
 * Shares of tiers. By the tiers of this run a share of ranks can never move; by frozen lines it is the share of groups whose
 * score reaches the line of an earlier run. Beside a share of this run stands the one that counts all ties at its line.
 */
function tierShares({ customers, products }: ConversionCore, parameters: ConversionParameters) {
  const [highCustomerLine, lowCustomerLine, highProductLine] = parameters.frozenCuts;
  const share = (
    id: KpiName,
    ranking: RankedGroups,
    aim: 'atLeast' | 'atMost',
    target: number,
    now: { readonly share: number; readonly line: number | undefined },
    frozen: number | undefined,
  ) => {
    const line = frozen ?? now.line;
    const reaching = line === undefined ? undefined : shareBeyond(ranking, line, aim);
    return frozen === undefined
      ? kpi(id, now.share, aim, target, {
          line,
          alternative: reaching,
          fixedByRule: parameters.tierRule === 'rank',
        })
      : kpi(id, reaching, aim, target, { line });
  };
  const { high, low } = customers.tiers;
  return {
    highCustomers: share(
      'highCustomerShare',
      customers.ranking,
      'atLeast',
      parameters.targetHighCustomerShare,
      { share: high.share, line: customers.cuts.highScore },
      highCustomerLine,
    ),
    lowCustomers: share(
      'lowCustomerShare',
      customers.ranking,
      'atMost',
      parameters.targetLowCustomerShare,
      { share: low.share, line: customers.cuts.lowScore },
      lowCustomerLine,
    ),
    highProducts: share(
      'highProductShare',
      products.ranking,
      'atLeast',
      parameters.targetHighProductShare,
      { share: products.tiers.high.share, line: products.cuts.highScore },
      highProductLine,
    ),
  };
}

/** Share of the groups whose score is at least, or at most, that of the line. */
function shareBeyond(
  { scores, count }: RankedGroups,
  line: number,
  aim: 'atLeast' | 'atMost',
): number | undefined {
  let beyond = 0;
  for (const score of scores) if (aim === 'atLeast' ? score >= line : score <= line) beyond++;
  return divide(beyond, count);
}

function amountKpis({ total, called, calls }: Amounts, callRate: number): Kpi[] {
  return [
    kpi('amountCallRate', total > 0 ? called / total : undefined, undefined, undefined, {
      alternative: callRate,
    }),
    kpi('amountPerCall', divide(total, calls)),
  ];
}

function kpi(
  id: KpiName,
  actual: number | undefined,
  aim?: 'atLeast' | 'atMost',
  target?: number,
  more: Partial<Pick<Kpi, 'alternative' | 'fixedByRule' | 'line'>> = {},
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
    line: more.line,
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
