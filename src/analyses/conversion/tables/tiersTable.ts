import { subjects, type Subject } from '../../../engine/conversion/perSubject';
import type { TierSummary } from '../../../engine/conversion/summariseTiers';
import { tierNames, type Tier } from '../../../engine/score/valueTier';
import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { columnWords, nothingToList } from '../words/columnWords';
import { subjectWords, tierWords } from '../words/names';

/** One tier of customers or of products. */
interface TierRow extends TierSummary {
  readonly subject: Subject;
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
    callShare: number(columnWords.callShare, 'rate', 'callShare'),
    callShareByChance: number(
      columnWords.callShareByChance,
      'rate',
      ({ subject, tier }, { result }) => result.subjects[subject].concentration.byChance?.callShares[tier],
    ),
    meanCallRate: number(
      { en: 'Call rate, mean of members', 'zh-CN': '调用率均值' },
      'rate2',
      'meanCallRate',
    ),
    pooledCallRate: number(
      { en: 'Call rate, all records', 'zh-CN': '合并调用率' },
      'rate2',
      'pooledCallRate',
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
  const { tiers, cuts } = reviews[subject];
  const lines: Readonly<Record<Tier, Pick<TierRow, 'line' | 'ties'>>> = {
    high: { line: cuts.highScore, ties: cuts.tiesAtHighCut },
    mid: { line: undefined, ties: undefined },
    low: { line: cuts.lowScore, ties: cuts.tiesAtLowCut },
  };
  return tierNames.map((tier) => ({ ...tiers[tier], ...lines[tier], subject }));
}
