import { type KpiName, kpiNames } from '../../../engine/conversion/measureKpis';
import type { RunRecord } from '../../../engine/history/RunRecord';
import { whenText } from '../../../report/history/whenText';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { ReportContext } from '../ReportContext';
import { kpiWords } from '../words/kpiWords';
import { kpiFormats } from './kpisTable';

/** So many runs are followed; more points than these would lie over one another in a small chart. */
const mostFollowed = 12;

/** The indicators from run to run, oldest first, this run last; no row before there is a second run. */
export const kpiHistoryTable = defineTable({
  key: 'kpiHistory',
  excelName: 'Payoff_kpiHistory',
  rows: (context: ReportContext) => followedRuns(context),
  columns: (kinds) => ({
    when: kinds.text({ en: 'Run at (UTC)', 'zh-CN': '运行时间（UTC）' }, ({ when }) => whenText(when)),
    ...perKpi((name) => indicator(kinds, name)),
  }),
});

/** The last runs that know their indicators; none where it would be this one alone. */
export function followedRuns({ history }: ReportContext): readonly RunRecord[] {
  if (history === undefined) return [];
  const runs = [history.record, ...history.earlier].filter(({ indicators }) => indicators !== undefined);
  return runs.length < 2 ? [] : runs.slice(0, mostFollowed).reverse();
}

/** The value of an indicator in a run; undefined where it had none. */
export function indicatorOf({ indicators = [] }: RunRecord, name: KpiName): number | undefined {
  return indicators.find(({ key }) => key === name)?.value;
}

function indicator({ number }: ColumnKinds<ReportContext, RunRecord>, name: KpiName) {
  return number(kpiWords[name].name, kpiFormats[name] ?? 'rate', (run) => indicatorOf(run, name), {
    when: (context) => followedRuns(context).some((run) => indicatorOf(run, name) !== undefined),
  });
}

/** One of its own for each indicator. */
export function perKpi<Value>(make: (name: KpiName) => Value): Readonly<Record<KpiName, Value>> {
  // Every name of an indicator is among them.
  return Object.fromEntries(kpiNames.map((name) => [name, make(name)])) as Record<KpiName, Value>;
}
