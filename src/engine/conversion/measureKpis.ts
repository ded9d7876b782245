import type { ConversionParameters } from './parameters';
import { divide } from '../statistics/divide';
import type { Amounts } from './measureAmounts';
import type { Funnel } from './measureFunnel';
import type { ConversionCore } from './analyzeCore';
import type { GroupAnalysis } from './analyzeGroups';
import type { RankedGroups } from './rankGroups';

/** In the order of the report. */
export const kpiNames = [
  'highCustomerShare',
  'lowCustomerShare',
  'customerCallRate',
  'highProductShare',
  'productCallRate',
  'lowProductCallRate',
  'callsPer100Records',
  'testDaysPerCall',
  'callableConversion',
  'meanTestDays',
  'amountCallRate',
  'amountPerCall',
] as const;

export type KpiName = (typeof kpiNames)[number];

export interface Kpi {
  readonly id: KpiName;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly aim: 'atLeast' | 'atMost' | undefined;
  /** Actual minus target. */
  readonly gap: number | undefined;
  readonly status: 'met' | 'below' | 'above' | 'noTarget' | 'noData';
  /** Whether it misses its target by little. */
  readonly isNear: boolean;
  /** The same measured another way, where both are in use: pooled beside the mean of groups, ties beside ranks. */
  readonly alternative: number | undefined;
  /** Under rank tiers a share of groups is fixed by the rule: no improvement can ever move it. */
  readonly fixedByRule: boolean;
  /** Score from which on (for low customers: up to which) the members of a share are counted. */
  readonly line: number | undefined;
}

type Measured = Omit<Kpi, 'isNear'>;

/** The indicators of the report with their targets; those of amounts only where the table has amounts. */
export function measureKpis(
  core: ConversionCore,
  funnel: Funnel,
  amounts: Amounts | undefined,
  parameters: ConversionParameters,
): Kpi[] {
  const { overall } = core;
  const { customer, product } = core.subjects;
  const testDays = overall.testDays;
  const totalDays = testDays?.mean === undefined ? undefined : testDays.mean * testDays.count;
  const measured = [
    tierShare('highCustomerShare', customer, 'high', 'atLeast', parameters),
    tierShare('lowCustomerShare', customer, 'low', 'atMost', parameters),
    kpi('customerCallRate', overall.callRate, 'atLeast', parameters.targetCustomerCallRate, {
      alternative: customer.meanCallRate,
    }),
    tierShare('highProductShare', product, 'high', 'atLeast', parameters),
    kpi('productCallRate', product.meanCallRate, 'atLeast', parameters.targetProductCallRate, {
      alternative: overall.callRate,
    }),
    kpi(
      'lowProductCallRate',
      product.tiers.low.meanCallRate,
      'atLeast',
      parameters.targetLowProductCallRate,
      { alternative: product.tiers.low.pooledCallRate },
    ),
    // The call rate in other words: two targets for it could contradict each other.
    kpi('callsPer100Records', 100 * overall.callRate, 'atLeast', 100 * parameters.targetCustomerCallRate),
    kpi(
      'testDaysPerCall',
      divide(totalDays, overall.calls),
      'atMost',
      optional(parameters.targetTestDaysPerCall),
    ),
    kpi(
      'callableConversion',
      funnel.callableConversion,
      'atLeast',
      optional(parameters.targetCallableConversion),
    ),
    kpi('meanTestDays', testDays?.mean, 'atMost', optional(parameters.targetMeanTestDays), {
      alternative: testDays?.median,
    }),
    ...(amounts === undefined ? [] : amountKpis(amounts, overall.callRate)),
  ];
  return measured.map((indicator) => ({ ...indicator, isNear: isNear(indicator, parameters.nearTarget) }));
}

/** A target of 0 is none. */
function optional(target: number): number | undefined {
  return target === 0 ? undefined : target;
}

/** The last digits of a difference are rounded: 0.1 - 0.09 is a little more than 0.01. */
const ROUNDING = 1e-12;

/** Misses its target, by at most a share of the target: |actual - target| <= nearTarget x target. */
function isNear({ status, gap, target }: Measured, nearTarget: number): boolean {
  if ((status !== 'below' && status !== 'above') || gap === undefined || target === undefined) return false;
  return Math.abs(gap) <= nearTarget * target * (1 + ROUNDING) + ROUNDING;
}

type ShareName = 'highCustomerShare' | 'lowCustomerShare' | 'highProductShare';

/** Target of a share of a tier, and the line of an earlier run that it is counted by. */
const shareRules = {
  highCustomerShare: { target: 'targetHighCustomerShare', frozen: 0 },
  lowCustomerShare: { target: 'targetLowCustomerShare', frozen: 1 },
  highProductShare: { target: 'targetHighProductShare', frozen: 2 },
} as const;

/**
 * Share of a tier. By the tiers of this run a share of ranks can never move; by a frozen line it is the share of groups whose
 * score reaches the line of an earlier run. Beside a share of this run stands the one that counts all ties at its line.
 */
function tierShare(
  id: ShareName,
  { ranking, tiers, cuts }: GroupAnalysis,
  tier: 'high' | 'low',
  aim: 'atLeast' | 'atMost',
  parameters: ConversionParameters,
): Measured {
  const target = parameters[shareRules[id].target];
  const frozen = parameters.frozenCuts[shareRules[id].frozen];
  const line = frozen ?? (tier === 'high' ? cuts.highScore : cuts.lowScore);
  const reaching = line === undefined ? undefined : shareBeyond(ranking, line, aim);
  return frozen === undefined
    ? kpi(id, tiers[tier].share, aim, target, {
        line,
        alternative: reaching,
        fixedByRule: parameters.tierRule === 'rank',
      })
    : kpi(id, reaching, aim, target, { line });
}

/** Share of the groups whose score is at least, or at most, that of the line. */
function shareBeyond(
  { scores, count }: RankedGroups,
  line: number,
  aim: 'atLeast' | 'atMost',
): number | undefined {
  const beyond = scores.filter((score) => (aim === 'atLeast' ? score >= line : score <= line));
  return divide(beyond.length, count);
}

function amountKpis({ total, called, calls }: Amounts, callRate: number): Measured[] {
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
): Measured {
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
