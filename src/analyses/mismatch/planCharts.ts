import type { GroupedReturns } from '../../engine/mismatch/compareReturnsByGroup';
import type { ChartTables } from '../../report/layout/chartTables';
import { numberFormats } from '../../report/layout/numberFormats';
import type { PlacedTable } from '../../report/layout/TableSheet';
import { palette } from '../../report/palette';
import type { AreaReference, ChartBlock } from '../../report/plan';
import { fillTemplate } from '../../report/text/fillTemplate';
import type { MismatchReport } from './MismatchReport';
import { chartTexts } from './text/chartTexts';

type Chart = Omit<ChartBlock, 'place' | 'kind'>;

const maximumBars = 15;

/** The charts of the summary sheet; the two heat maps are cells of the segments sheet. */
export function planCharts(
  report: MismatchReport,
  lifecycle: PlacedTable | undefined,
  tables: ChartTables,
): Chart[] {
  const { level: returnsByLevel, team: returnsByTeam } = report.result.returnsBy;
  return [
    lifecycle && lifecycleChart(report, lifecycle),
    scatterChart(report, tables),
    boxChart(report, tables, returnsByLevel, 'level'),
    boxChart(report, tables, returnsByTeam, 'team'),
  ].filter((chart) => chart !== undefined);
}

function lifecycleChart(report: MismatchReport, table: PlacedTable): Chart | undefined {
  const { result, locale, value } = report;
  const stages = result.lifecycle!.stages;
  const [first] = stages;
  if (first === undefined || result.placement.counts.mismatch === 0) return undefined;
  const texts = chartTexts[locale];
  const rows = Math.min(maximumBars, stages.length);
  const column = (index: number): AreaReference => {
    const { sheetRole, row, column: at } = table.cell(0, index);
    return { sheetRole: sheetRole!, row, column: at, rows, columns: 1 };
  };
  return {
    name: 'MismatchLifecycleChart',
    chart: 'barClustered',
    title: fillTemplate(locale, texts.lifecycleTitle, {
      stage: value(first.stage),
      share: first.share,
      count: first.count,
      mismatch: result.placement.counts.mismatch,
    }),
    description: fillTemplate(locale, texts.lifecycleDescription, {
      parts: stages
        .slice(0, rows)
        .map(({ stage, count }) => fillTemplate(locale, texts.lifecyclePart, { stage: value(stage), count })),
    }),
    series: [
      {
        name: texts.customersAxis,
        values: column(1),
        categories: column(0),
        color: palette.attention,
        dataLabels: { numberFormat: numberFormats.count },
      },
    ],
    categoryAxis: { title: '', reversed: true },
    valueAxis: { title: texts.customersAxis, numberFormat: numberFormats.count, minimum: 0 },
    legend: 'none',
  };
}

function scatterChart(report: MismatchReport, tables: ChartTables): Chart | undefined {
  const { result, locale } = report;
  const { onboarding } = result;
  if (onboarding === undefined || onboarding.sample.length === 0) return undefined;
  const texts = chartTexts[locale];
  const { n, r, low, high } = onboarding.mismatch;
  const title =
    r === undefined || low === undefined || high === undefined
      ? texts.scatterTitleNone
      : fillTemplate(locale, texts.scatterTitle, { r, low, high, n });
  return {
    name: 'MismatchOnboardingChart',
    chart: 'scatter',
    title,
    description: fillTemplate(locale, texts.scatterDescription, { shown: onboarding.sample.length, n }),
    series: [
      {
        name: texts.scatterSeries,
        values: tables.area('MismatchScatter', 1),
        categories: tables.area('MismatchScatter', 0),
        color: palette.amount,
        trendline: { name: texts.trend, color: palette.attention },
      },
    ],
    categoryAxis: {
      title: texts.onboardingAxis,
      numberFormat: '0.0',
      ...rangeOf(onboarding.sample, result.customers.onboarding!),
    },
    valueAxis: { title: texts.adoptionAxis, numberFormat: '0%' },
    legend: 'none',
  };
}

/** Whole numbers around the values, so that the points fill the chart. */
function rangeOf(members: Int32Array, values: Float64Array): { minimum: number; maximum: number } {
  let minimum = Infinity;
  let maximum = -Infinity;
  members.forEach((member) => {
    minimum = Math.min(minimum, values[member]!);
    maximum = Math.max(maximum, values[member]!);
  });
  const low = Math.floor(minimum);
  return { minimum: low, maximum: Math.max(low + 1, Math.ceil(maximum)) };
}

function boxChart(
  report: MismatchReport,
  tables: ChartTables,
  grouped: GroupedReturns | undefined,
  key: 'level' | 'team',
): Chart | undefined {
  const { locale, value } = report;
  const groups = grouped?.groups.filter(({ label }) => label !== '') ?? [];
  const byMedian = [...groups].sort((a, b) => a.summary.median - b.summary.median);
  const lowest = byMedian[0];
  const highest = byMedian[byMedian.length - 1];
  if (lowest === undefined || highest === undefined) return undefined;
  const texts = chartTexts[locale];
  const body = tables.area(key === 'level' ? 'MismatchLevelBoxes' : 'MismatchTeamBoxes', 0);
  return {
    name: key === 'level' ? 'MismatchLevelChart' : 'MismatchTeamChart',
    chart: 'boxWhisker',
    title: fillTemplate(locale, key === 'level' ? texts.levelTitle : texts.teamTitle, {
      low: lowest.summary.median,
      lowest: value(lowest.label),
      high: highest.summary.median,
      highest: value(highest.label),
    }),
    description: fillTemplate(locale, texts.boxDescription, {
      parts: groups.map(({ label, n, summary }) =>
        fillTemplate(locale, texts.boxPart, { group: value(label), median: summary.median, n }),
      ),
    }),
    series: [],
    boxSource: { ...body, row: body.row - 1, rows: body.rows + 1, columns: 2 },
    categoryAxis: { title: key === 'level' ? texts.levelAxis : texts.teamAxis },
    valueAxis: { title: texts.roiAxis, numberFormat: '0', minimum: 0 },
    legend: 'none',
  };
}
