import { subjects, type Subject } from '../../../engine/conversion/perSubject';
import type { EqualChances } from '../../../engine/conversion/simulateEqualChances';
import type { TierSummary } from '../../../engine/conversion/summarizeTiers';
import type { TierEvidence } from '../../../engine/conversion/weighTiers';
import { sumGroups } from '../../../engine/statistics/tallyGroups';
import { tierNames, type Tier } from '../../../engine/score/valueTier';
import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { columnWords, nothingToList } from '../words/columnWords';
import { subjectWords, tierWords } from '../words/names';
import { isKnown } from './figureOfPlace';

/** One tier of customers or of products. */
interface TierRow extends TierSummary {
  readonly subject: Subject;
  readonly evidence: TierEvidence;
  /** Its calls after the application and its distinct ones; NaN where no dates tell. */
  readonly callsAfter: number;
  readonly events: number;
  /** What it would be if every record were equally likely to be called. */
  readonly byChance: EqualChances | undefined;
  /** Score of the last high, or the first low, and how many share it; undefined for the middle. */
  readonly line: number | undefined;
  readonly ties: number | undefined;
}

/** The tiers side by side, means of rates beside pooled ones. */
export const tiersTable = defineTable({
  key: 'tiers',
  excelName: 'Payoff_tiers',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => subjects.flatMap((subject) => tierRows(result, subject)),
  columns: ({ text, number }) => ({
    subject: text(columnWords.tiersOf, ({ subject }) => subjectWords[subject]),
    tier: text(columnWords.tier, ({ tier }) => tierWords[tier]),
    groups: number({ en: 'Number', 'zh-CN': '数量' }, 'count', 'groups'),
    share: number({ en: 'Share of all', 'zh-CN': '占比' }, 'rate', 'share'),
    records: number(columnWords.records, 'count', 'records'),
    recordShare: number(columnWords.recordShare, 'rate', 'recordShare'),
    calls: number(columnWords.calls, 'count', 'calls'),
    callsAfter: number(columnWords.callsAfter, 'count', 'callsAfter', {
      when: isKnown('customer', 'callsAfter'),
    }),
    events: number(columnWords.events, 'count', 'events', { when: isKnown('customer', 'events') }),
    callShare: number(columnWords.callShare, 'rate', 'callShare'),
    callShareByChance: number(
      columnWords.callShareByChance,
      'rate',
      ({ tier, byChance }) => byChance?.callShares[tier],
    ),
    customers: number(columnWords.customers, 'count', ({ evidence }) => evidence.customers),
    callingCustomers: number(columnWords.callingCustomers, 'count', ({ evidence }) => evidence.calling),
    meanCallRate: number(
      { en: 'Call rate, mean of members', 'zh-CN': '调用率均值' },
      'rate2',
      'meanCallRate',
    ),
    meanLow: number(
      { en: 'Mean at least (95%)', 'zh-CN': '均值下限（95%）' },
      'rate2',
      ({ evidence }) => evidence.meanLow,
    ),
    meanHigh: number(
      { en: 'Mean at most (95%)', 'zh-CN': '均值上限（95%）' },
      'rate2',
      ({ evidence }) => evidence.meanHigh,
    ),
    meanByChance: number(
      { en: 'Mean by chance', 'zh-CN': '机会均等时均值' },
      'rate2',
      ({ tier, byChance }) => byChance?.meanCallRates[tier],
    ),
    pooledCallRate: number(
      { en: 'Call rate, all records', 'zh-CN': '合并调用率' },
      'rate2',
      'pooledCallRate',
    ),
    low: number(columnWords.low, 'rate2', ({ evidence }) => evidence.pooledLow),
    high: number(columnWords.high, 'rate2', ({ evidence }) => evidence.pooledHigh),
    pooledByChance: number(
      { en: 'Rate of all records by chance', 'zh-CN': '机会均等时合并调用率' },
      'rate2',
      ({ tier, byChance }) => byChance?.pooledCallRates[tier],
    ),
    withoutLargest: number(
      { en: 'Without the largest customer', 'zh-CN': '去掉最大客户的合并调用率' },
      'rate2',
      ({ evidence }) => evidence.withoutLargest,
    ),
    meanCalls: number({ en: 'Mean of called records', 'zh-CN': '平均调用记录数' }, 'ratio', 'meanCalls'),
    withoutCalls: number({ en: 'Without a call', 'zh-CN': '无调用的数量' }, 'count', 'withoutCalls'),
    pooledSignRate: number(
      { en: 'Sign rate, all records', 'zh-CN': '合并签约率' },
      'rate2',
      'pooledSignRate',
    ),
    pooledRejectRate: number(
      { en: 'Reject rate, all records', 'zh-CN': '合并不接入率' },
      'rate2',
      'pooledRejectRate',
    ),
    meanSampleSize: number(columnWords.meanSampleSize, 'count', 'meanSampleSize'),
    medianSampleSize: number(
      { en: 'Median sample size', 'zh-CN': '样本量中位数' },
      'count',
      'medianSampleSize',
    ),
    meanTestDays: number(columnWords.meanTestDays, 'one', 'meanTestDays'),
    line: number(columnWords.line, 'score', 'line'),
    ties: number({ en: 'Share the line', 'zh-CN': '与线同分' }, 'count', 'ties'),
  }),
});

function tierRows({ subjects: reviews }: ConversionContext['result'], subject: Subject): TierRow[] {
  const { tiers, cuts, tierEvidence, concentration, judgement, ranking } = reviews[subject];
  const lines: Readonly<Record<Tier, Pick<TierRow, 'line' | 'ties'>>> = {
    high: { line: cuts.highScore, ties: cuts.tiesAtHighCut },
    mid: { line: undefined, ties: undefined },
    low: { line: cuts.lowScore, ties: cuts.tiesAtLowCut },
  };
  const { byChance } = concentration;
  const ofTier = (values: Float64Array) => sumGroups(values, ranking.tiers, tierNames.length);
  const callsAfter = ofTier(judgement.callsAfter);
  const events = ofTier(judgement.events);
  return tierNames.map((tier, code) => ({
    ...tiers[tier],
    ...lines[tier],
    subject,
    evidence: tierEvidence[tier],
    byChance,
    callsAfter: callsAfter[code] ?? NaN,
    events: events[code] ?? NaN,
  }));
}
