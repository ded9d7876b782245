import { kpiNames, type KpiName } from '../../../engine/conversion/measureKpis';
import { defineChart } from '../../../report/charts/defineChart';
import { formats } from '../../../report/figures/formats';
import { palette } from '../../../report/palette';
import type { ReportContext } from '../ReportContext';
import { followedRuns, indicatorOf, kpiHistoryTable } from '../tables/kpiHistoryTable';
import { kpiFormats } from '../tables/kpisTable';
import { kpiWords } from '../words/kpiWords';

/** A small chart for each indicator: its way through the last runs. */
export const kpiCharts = kpiNames.map((name) =>
  defineChart(kpiHistoryTable, {
    name: `kpi_${name}`,
    chart: 'line',
    title: (context) => wayOf(name, context),
    description: (context) =>
      context.prose.say(
        {
          en: 'Line: {indicator} in each of the last {runs:count} runs, the oldest on the left.',
          'zh-CN': '折线：最近 {runs:count} 次运行的{indicator}，最早的在左。',
        },
        { indicator: context.prose.say(kpiWords[name].name), runs: knownIn(context, name).length },
      ),
    categories: 'when',
    series: [{ column: name, color: palette.amount }],
    categoryAxis: {},
    valueAxis: { numberFormat: formats[kpiFormats[name] ?? 'rate'], minimum: 0 },
    legend: 'none',
    when: (context) => knownIn(context, name).length > 1,
  }),
);

/** What the indicator was in the first and in the last of the runs. */
function wayOf(name: KpiName, context: ReportContext): string {
  const { prose } = context;
  const known = knownIn(context, name);
  const format = kpiFormats[name] ?? 'rate';
  return prose.say(
    { en: '{indicator}: {first} → {last}', 'zh-CN': '{indicator}：{first} → {last}' },
    {
      indicator: prose.say(kpiWords[name].name),
      first: { value: known.at(0) ?? NaN, format },
      last: { value: known.at(-1) ?? NaN, format },
    },
  );
}

function knownIn(context: ReportContext, name: KpiName): readonly number[] {
  return followedRuns(context)
    .map((run) => indicatorOf(run, name))
    .filter((value) => value !== undefined);
}
