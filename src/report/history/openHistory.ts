import { compareRuns } from '../../engine/history/compareRuns';
import {
  RECORD_VERSION,
  type RunFigure,
  type RunIndicator,
  type RunList,
  type RunRecord,
} from '../../engine/history/RunRecord';
import type { Recipe } from '../../engine/recipe/types';
import type { Estimate } from '../../engine/statistics/differenceInterval';
import type { DataCheckContext } from '../dataCheck/DataCheckContext';
import { sourceText } from '../method/methodParts';
import type { RunFacts } from '../method/RunFacts';
import type { Headline } from '../sheet/page';
import { sentenceForNotice } from '../text/noticeText';
import type { HistoryWords, RunHistory } from './HistoryContext';

/** What a run found, as its record keeps it. */
export interface RunFindings {
  readonly headlines: readonly Headline[];
  /** By headline, what chance is judged on; none for a figure whose interval is not known. */
  readonly estimates: Readonly<Record<string, Estimate | undefined>>;
  readonly cautions: readonly { readonly code: string; readonly text: string }[];
  readonly lists: readonly RunList[];
  /** What is followed from run to run. */
  readonly indicators?: readonly RunIndicator[];
}

/** The record of a run, the runs before it, and what is another than in the one that it is compared with. */
export function openHistory(
  { check, prose }: DataCheckContext,
  recipe: Recipe,
  run: RunFacts,
  findings: RunFindings,
  words: HistoryWords,
): RunHistory {
  const { earlier = [], against, rules, groups, judgements, judgedClasses, isWithoutJudgements } = run;
  const record: RunRecord = {
    record: RECORD_VERSION,
    when: run.when,
    recipe,
    version: run.version,
    headlines: findings.headlines.map((headline) => figureOf(headline)),
    source: { range: sourceText({ check, prose }), read: check.rowsRead, used: check.rowsUsed },
    fingerprint: run.fingerprint,
    warnings: [
      ...findings.cautions,
      ...check.notices
        .filter(({ severity }) => severity === 'warning' || severity === 'question')
        .map((notice) => ({ code: notice.code, text: sentenceForNotice(notice, prose) })),
    ],
    ...(groups === undefined ? {} : { groups }),
    lists: findings.lists,
    ...(findings.indicators === undefined ? {} : { indicators: findings.indicators }),
    ...(judgements === undefined || judgements.length === 0 ? {} : { judgements: judgements.length }),
  };
  const changes =
    against === undefined || rules === undefined ? undefined : compareRuns(against, record, rules);
  return { record, earlier, changes, words, judgements, judgedClasses, isWithoutJudgements };

  function figureOf({ label, figure, mark }: Headline): RunFigure {
    const estimate = findings.estimates[mark];
    return {
      label,
      text: prose.say({ en: '{figure}', 'zh-CN': '{figure}' }, { figure }),
      key: mark,
      ...(typeof figure.value === 'number' ? { value: figure.value } : {}),
      ...(figure.format === undefined ? {} : { format: figure.format }),
      ...(estimate === undefined ? {} : { estimate }),
    };
  }
}

/** An estimate, where all of it is known. */
export function estimateOf(
  value: number | undefined,
  low: number | undefined,
  high: number | undefined,
): Estimate | undefined {
  return value === undefined || low === undefined || high === undefined ? undefined : { value, low, high };
}
