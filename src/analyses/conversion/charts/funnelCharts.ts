import { perSubject, type PerSubject } from '../../../engine/conversion/perSubject';
import { defineChart } from '../../../report/charts/defineChart';
import { formats } from '../../../report/figures/formats';
import { palette } from '../../../report/palette';
import type { Words } from '../../../report/text/Words';
import { monthsTable, paretoTables, stagesTable } from '../tables/funnelTables';
import { columnWords } from '../words/columnWords';
import { finding, said } from './finding';
import { stagesChartOf } from './stagesChart';
import { perOutcome } from '../words/perOutcome';

export const stagesChart = stagesChartOf(stagesTable);

interface ParetoWords {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly axis: Words;
}
const paretoWords: PerSubject<ParetoWords> = {
  customer: {
    name: 'pareto',
    title: {
      en: '{topGroups} of {customers} customers: {shareByCalls:rate0} of the calls, by chance {shareByCallsByChance:rate0}',
      'zh-CN':
        '{customers} 个客户中 {topGroups} 个贡献 {shareByCalls:rate0} 的调用，机会均等时 {shareByCallsByChance:rate0}',
    },
    description: {
      en: 'Columns: share of calls of each tenth of the customers, those with the most calls first; lines: the cumulative shares, and what these would be if every record were equally likely to be called.',
      'zh-CN':
        '柱形：按调用多少排序，每一成客户的调用占比；折线：累计占比，以及每条记录调用机会均等时的累计占比。',
    },
    axis: { en: 'Customers, those with the most calls first', 'zh-CN': '客户（调用多者在前）' },
  },
  product: {
    name: 'productPareto',
    title: {
      en: '{topGroups} of {products} products: {shareByCalls:rate0} of the calls, by chance {shareByCallsByChance:rate0}',
      'zh-CN':
        '{products} 个产品中 {topGroups} 个贡献 {shareByCalls:rate0} 的调用，机会均等时 {shareByCallsByChance:rate0}',
    },
    description: {
      en: 'Columns: share of calls of each tenth of the products, those with the most calls first; lines: the cumulative shares, and what these would be if every record were equally likely to be called.',
      'zh-CN':
        '柱形：按调用多少排序，每一成产品的调用占比；折线：累计占比，以及每条记录调用机会均等时的累计占比。',
    },
    axis: { en: 'Products, those with the most calls first', 'zh-CN': '产品（调用多者在前）' },
  },
};

/** Share of calls of each tenth of the customers or products, and the shares summed up. */
export const paretoCharts = perSubject((subject) => {
  const { name, title, description, axis } = paretoWords[subject];
  return defineChart(paretoTables[subject], {
    name,
    chart: 'columnClustered',
    title: finding(
      title,
      ({ overall, concentration }) => ({ ...overall, ...concentration[subject] }),
      columnWords.callShare,
    ),
    description: said(description),
    categories: 'groupShare',
    series: [
      { column: 'callShare', color: palette.amount },
      {
        column: 'cumulativeCallShare',
        name: { en: 'Summed up', 'zh-CN': '累计占比' },
        color: palette.good,
        overlay: 'line',
      },
      { column: 'cumulativeByChance', color: palette.attention, overlay: 'line' },
    ],
    categoryAxis: { title: axis },
    valueAxis: { title: columnWords.callShare, numberFormat: formats.rate0, minimum: 0, maximum: 1 },
    legend: 'bottom',
  });
});

const callRate: Words = { en: 'Call rate', 'zh-CN': '调用转化率' };

/** Records applied for each month, and their call rate. */
export const monthsChart = defineChart(monthsTable, {
  name: 'trend',
  chart: 'columnClustered',
  title: finding(
    [
      {
        en: 'Most calls of a month of application: {peakMonthCalls} in {peakMonth}, {peakMonthCallsAfter} after the application',
        'zh-CN':
          '按申请月份：{peakMonth} 调用最多，{peakMonthCalls} 条，其中申请之后 {peakMonthCallsAfter} 条',
      },
      {
        en: 'Calls by month of application: {peakMonthCalls} in {peakMonth}, the most',
        'zh-CN': '按申请月份：{peakMonth} 调用最多，{peakMonthCalls} 条',
      },
    ],
    ({ overall }) => overall,
    columnWords.count,
  ),
  description: said(
    perOutcome(
      {
        en: 'Columns: records applied for each month; line: their call rate. The last months are too young to judge.',
        'zh-CN': '柱形：每月申请的记录数；折线：其调用率。最近几个月为时尚短。',
      },
      {
        en: 'Columns: records created each month; line: their call rate. The last months are too young to judge.',
      },
    ),
  ),
  categories: 'month',
  series: [
    { column: 'records', color: palette.context },
    { column: 'callRate', name: callRate, color: palette.good, overlay: 'line', secondaryAxis: true },
  ],
  categoryAxis: { title: { en: 'Month of application', 'zh-CN': '申请月份' } },
  valueAxis: { title: columnWords.count, numberFormat: formats.count, minimum: 0 },
  secondaryAxis: { title: callRate, numberFormat: formats.rate0, minimum: 0 },
  legend: 'bottom',
});
