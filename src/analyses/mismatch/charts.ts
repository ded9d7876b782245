import type { ReturnGrouping } from '../../engine/mismatch/measureMismatch';
import { minimumAndMaximum } from '../../engine/statistics/minimumAndMaximum';
import { pickAt } from '../../engine/statistics/pickAt';
import { defineChart, type Chart } from '../../report/charts/defineChart';
import { figure, named } from '../../report/figures/Figure';
import { formats } from '../../report/figures/formats';
import { palette } from '../../report/palette';
import type { Words } from '../../report/text/Words';
import type { MismatchContext } from './MismatchContext';
import { valueName } from './names/valueName';
import { boxTables, scatterTable } from './tables/chartDataTables';
import { lifecycleTable } from './tables/lifecycleTables';

const maximumBars = 15;
const customersAxis: Words = { en: 'Mismatched customers', 'zh-CN': '错配客户数' };

export const lifecycleChart = defineChart(lifecycleTable, {
  name: 'MismatchLifecycleChart',
  chart: 'barClustered',
  when: ({ result }) => result.placement.counts.mismatch > 0,
  title({ result, prose }) {
    const first = result.lifecycle?.stages[0];
    return first === undefined
      ? ''
      : prose.say(
          {
            en: '{share:rate} of mismatched customers are in {stage} ({count:count} of {mismatch:count})',
            'zh-CN': '{mismatch:count} 个错配客户中 {count:count} 个（{share:rate}）处于{stage}',
          },
          {
            stage: valueName(first.stage, prose),
            share: first.share,
            count: first.count,
            mismatch: result.placement.counts.mismatch,
          },
        );
  },
  description: ({ result, prose }) =>
    prose.say(
      {
        en: 'Bar chart: mismatched customers by lifecycle stage, most first. {parts}.',
        'zh-CN': '条形图：各生命周期阶段的错配客户数，从多到少。{parts}。',
      },
      {
        parts: (result.lifecycle?.stages ?? [])
          .slice(0, maximumBars)
          .map(({ stage, count }) => `${valueName(stage, prose)} ${prose.number(count, 'count')}`),
      },
    ),
  categories: 'stage',
  series: [
    {
      column: 'count',
      name: customersAxis,
      color: palette.attention,
      dataLabels: { numberFormat: formats.count },
    },
  ],
  mostRows: maximumBars,
  categoryAxis: { reversed: true },
  valueAxis: { title: customersAxis, numberFormat: formats.count, minimum: 0 },
  legend: 'none',
});

export const onboardingChart = defineChart(scatterTable, {
  name: 'MismatchOnboardingChart',
  chart: 'scatter',
  title({ result, prose }) {
    const { r, low, high, n } = result.onboarding?.mismatch ?? {};
    return (
      prose.sayKnown(
        {
          en: 'Onboarding and adoption: r = {r} [{low}, {high}], n {n}',
          'zh-CN': '引导分数与采用率：r = {r} [{low}, {high}]，n {n}',
        },
        {
          r: figure(r, 'ratio'),
          low: figure(low, 'ratio'),
          high: figure(high, 'ratio'),
          n: figure(n, 'count'),
        },
      ) ??
      prose.say({
        en: 'Onboarding and adoption of mismatched customers',
        'zh-CN': '错配客户的引导分数与采用率',
      })
    );
  },
  description: ({ result, prose }) =>
    prose.say(
      {
        en: 'Scatter chart with linear trend: onboarding score across, product adoption up, one point a mismatched customer ({shown:count} of {n:count} shown).',
        'zh-CN':
          '带线性趋势线的散点图：横轴为引导分数，纵轴为产品采用率，每点一个错配客户（共 {n:count} 个，显示 {shown:count} 个）。',
      },
      { shown: result.onboarding?.sample.length ?? 0, n: result.onboarding?.mismatch.n ?? 0 },
    ),
  categories: 'onboarding',
  series: [
    {
      column: 'adoption',
      name: { en: 'Mismatched customers', 'zh-CN': '错配客户' },
      color: palette.amount,
      trendline: { name: { en: 'Linear trend', 'zh-CN': '线性趋势' }, color: palette.attention },
    },
  ],
  categoryAxis: (context) => ({
    title: { en: 'Onboarding score', 'zh-CN': '引导分数' },
    numberFormat: '0.0',
    ...scoreRange(context),
  }),
  valueAxis: { title: { en: 'Product adoption', 'zh-CN': '产品采用率' }, numberFormat: '0%' },
  legend: 'none',
});

/** Whole numbers around the values, so that the points fill the chart. */
function scoreRange({ result: { onboarding, customers } }: MismatchContext) {
  const range = minimumAndMaximum(pickAt(customers.onboarding ?? [], onboarding?.sample ?? []));
  const low = Math.floor(range?.minimum ?? 0);
  return { minimum: low, maximum: Math.max(low + 1, Math.ceil(range?.maximum ?? 0)) };
}

function boxChart(grouping: ReturnGrouping, name: string, title: Words, axis: Words): Chart<MismatchContext> {
  const groupsOf = ({ result }: MismatchContext) =>
    (result.returnsBy[grouping]?.groups ?? []).filter(({ label }) => label !== '');
  return defineChart(boxTables[grouping], {
    name,
    chart: 'boxWhisker',
    title(context) {
      const byMedian = groupsOf(context).sort((a, b) => a.summary.median - b.summary.median);
      const lowest = byMedian.at(0);
      const highest = byMedian.at(-1);
      const nameOf = (label: string | undefined) => named(label && valueName(label, context.prose));
      const said = context.prose.sayKnown(title, {
        low: figure(lowest?.summary.median, 'ratio'),
        lowest: nameOf(lowest?.label),
        high: figure(highest?.summary.median, 'ratio'),
        highest: nameOf(highest?.label),
      });
      return said ?? '';
    },
    description: (context) =>
      context.prose.say(
        {
          en: 'Box-and-whisker chart of the ROI of mismatched customers. Medians: {parts}.',
          'zh-CN': '错配客户 ROI 的箱线图。中位数：{parts}。',
        },
        {
          parts: groupsOf(context).map(({ label, n, summary }) =>
            context.prose.say(
              {
                en: '{group} {median:ratio} (n {n:count})',
                'zh-CN': '{group} {median:ratio}（n {n:count}）',
              },
              { group: valueName(label, context.prose), median: summary.median, n },
            ),
          ),
        },
      ),
    categories: 'group',
    series: [{ column: 'roi', color: palette.amount }],
    categoryAxis: { title: axis },
    valueAxis: {
      title: { en: 'ROI (CLV / acquisition cost)', 'zh-CN': 'ROI（生命周期价值 ÷ 获客成本）' },
      numberFormat: '0',
      minimum: 0,
    },
    legend: 'none',
  });
}

export const returnCharts: Readonly<Record<ReturnGrouping, Chart<MismatchContext>>> = {
  level: boxChart(
    'level',
    'MismatchLevelChart',
    {
      en: 'ROI by decision maker: medians {low} ({lowest}) to {high} ({highest})',
      'zh-CN': '各决策者级别 ROI：中位数 {low}（{lowest}）至 {high}（{highest}）',
    },
    { en: 'Decision maker', 'zh-CN': '决策者级别' },
  ),
  team: boxChart(
    'team',
    'MismatchTeamChart',
    {
      en: 'ROI by team size: medians {low} ({lowest}) to {high} ({highest})',
      'zh-CN': '各团队规模 ROI：中位数 {low}（{lowest}）至 {high}（{highest}）',
    },
    { en: 'Team size', 'zh-CN': '团队规模' },
  ),
};

/** The charts of the summary sheet; the two heat maps are cells of the segments sheet. */
export const summaryCharts: readonly Chart<MismatchContext>[] = [
  lifecycleChart,
  onboardingChart,
  returnCharts.level,
  returnCharts.team,
];
