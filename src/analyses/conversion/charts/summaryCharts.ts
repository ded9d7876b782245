import { defineChart } from '../../../report/charts/defineChart';
import { formats } from '../../../report/figures/formats';
import { palette } from '../../../report/palette';
import {
  stageCountsTable,
  tierSharesTable,
  topCustomersTable,
  productRatesTable,
} from '../tables/chartTables';
import { columnWords } from '../words/columnWords';
import { finding, said } from './finding';
import { stagesChartOf } from './stagesChart';

const shareLabels = { numberFormat: formats.rate0 };

/** What the calls of the ten best customers are, the best on top. */
export const topCustomersChart = defineChart(topCustomersTable, {
  name: 'topCustomers',
  chart: 'barClustered',
  title: finding(
    [
      {
        en: 'Ten best by score: {topTenCalls} calls, {topTenCallsAfter} after the application, {topTenEvents} distinct',
        'zh-CN':
          '评分前十的客户：调用 {topTenCalls} 条，申请之后 {topTenCallsAfter} 条，不重复 {topTenEvents} 次',
      },
      {
        en: 'The ten best customers by score: {topTenCalls} of {calls} calls',
        'zh-CN': '评分最高的十个客户贡献 {calls} 条调用中的 {topTenCalls} 条',
      },
    ],
    ({ customers, overall }) => ({ ...overall, ...customers }),
    columnWords.calls,
  ),
  description: said({
    en: 'Bars: called records of the customers with the best scores, best on top, with their numbers of records; where dates tell, those after the application and the distinct ones.',
    'zh-CN':
      '条形图：综合评分最高的客户的调用记录数，最高者在上，括号内为记录数；有日期时，另列申请之后的和不重复的调用。',
  }),
  categories: 'name',
  series: [
    { column: 'calls', color: palette.context, dataLabels: { numberFormat: formats.count } },
    // Numbers at three bars of ten customers each would lie over one another.
    { column: 'callsAfter', color: palette.good },
    { column: 'events', color: palette.amount },
  ],
  categoryAxis: { title: { en: 'Customer (records)', 'zh-CN': '客户（记录数）' }, reversed: true },
  valueAxis: { title: columnWords.calls, numberFormat: formats.count, minimum: 0 },
  legend: 'bottom',
});

/** Share of customers, records and calls in each tier. */
export const tiersChart = defineChart(tierSharesTable, {
  name: 'tiers',
  chart: 'columnClustered',
  title: finding(
    [
      {
        en: 'None of the {unranked} customers is ranked high',
        'zh-CN': '{unranked} 个客户均未列入高价值',
      },
      {
        en: '{groups} of {customers} customers: {callShare:rate0} of the calls, by chance {callShareByChance:rate0}',
        'zh-CN':
          '{customers} 个客户中的 {groups} 个贡献了 {callShare:rate0} 的调用，机会均等时 {callShareByChance:rate0}',
      },
    ],
    ({ tiers, overall }) => ({
      ...tiers.customer.high,
      ...overall,
      unranked: tiers.customer.high.groups?.value === 0 ? overall.customers : undefined,
    }),
    { en: 'No customer has a call yet', 'zh-CN': '尚无客户产生调用' },
  ),
  description: said({
    en: 'Columns: share of customers, records and calls in the high, middle and low tier, and the share of calls if every record were equally likely to be called.',
    'zh-CN': '柱形图：高、中、低三层在客户、记录和调用中的占比，以及每条记录调用机会均等时的调用占比。',
  }),
  categories: 'tier',
  series: [
    { column: 'share', color: palette.context, dataLabels: shareLabels },
    { column: 'recordShare', color: palette.amount, dataLabels: shareLabels },
    { column: 'callShare', color: palette.good, dataLabels: shareLabels },
    { column: 'callShareByChance', color: palette.attention, dataLabels: shareLabels },
  ],
  categoryAxis: { title: columnWords.tier },
  valueAxis: {
    title: { en: 'Share of all', 'zh-CN': '占总体的比例' },
    numberFormat: formats.rate0,
    minimum: 0,
    maximum: 1,
  },
  legend: 'bottom',
});

/** Call rate of each product beside what is left of it and its reject rate, highest on top. */
export const productsChart = defineChart(productRatesTable, {
  name: 'products',
  chart: 'barClustered',
  title: finding(
    {
      en: '{productsAbove} of {products} products {productsAbove:is|are} above the overall {callRate} beyond chance, {productsBelow} below',
      'zh-CN':
        '{products} 个产品中，高于总体 {callRate} 且超出偶然的 {productsAbove} 个，低于总体的 {productsBelow} 个',
    },
    ({ products, overall }) => ({ ...products, ...overall }),
    { en: 'Call rate and reject rate by product', 'zh-CN': '各产品的调用转化率与不接入率' },
  ),
  description: said({
    en: 'Bars by product, highest on top: call rate, the same without the customer with the most calls, distinct calls after the application by record where dates tell, and reject rate.',
    'zh-CN':
      '条形图：各产品的调用转化率、去掉调用最多的客户后的转化率、申请后的不重复调用（有日期时）与不接入率，调用转化率最高者在上。',
  }),
  categories: 'name',
  series: [
    { column: 'callRate', color: palette.good },
    { column: 'withoutLargest', color: palette.context },
    { column: 'leftRate', color: palette.amount },
    { column: 'rejectRate', color: palette.attention },
  ],
  categoryAxis: { title: { en: 'Product (records)', 'zh-CN': '产品（记录数）' }, reversed: true },
  valueAxis: {
    title: { en: 'Share of records', 'zh-CN': '占记录的比例' },
    numberFormat: formats.rate0,
    minimum: 0,
  },
  legend: 'bottom',
});

export const summaryCharts = [
  topCustomersChart,
  tiersChart,
  productsChart,
  stagesChartOf(stageCountsTable),
] as const;
