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

/** Ten best customers as ranked bars. */
export const topCustomersChart = defineChart(topCustomersTable, {
  name: 'topCustomers',
  chart: 'barClustered',
  title: finding(
    {
      en: 'The ten best customers score {topTenLowestScore} to {topTenHighestScore}',
      'zh-CN': '前十名客户综合评分为 {topTenLowestScore} 至 {topTenHighestScore}',
    },
    ({ customers }) => customers,
    columnWords.score,
  ),
  description: said({
    en: 'Bars: score of the ten best customers, best on top, with their numbers of records.',
    'zh-CN': '条形图：综合评分最高的十个客户，最高者在上，括号内为记录数。',
  }),
  categories: 'name',
  series: [{ column: 'score', color: palette.good, dataLabels: { numberFormat: formats.ratio } }],
  categoryAxis: { title: { en: 'Customer (records)', 'zh-CN': '客户（记录数）' }, reversed: true },
  valueAxis: {
    title: { en: 'Score (points)', 'zh-CN': '综合评分（分）' },
    numberFormat: formats.ratio,
    minimum: 0,
  },
  legend: 'none',
});

/** Share of customers, records and calls in each tier. */
export const tiersChart = defineChart(tierSharesTable, {
  name: 'tiers',
  chart: 'columnClustered',
  title: finding(
    {
      en: '{groups} of {customers} customers make {callShare:rate0} of the calls, by chance {callShareByChance:rate0}',
      'zh-CN':
        '{customers} 个客户中的 {groups} 个贡献了 {callShare:rate0} 的调用，机会均等时 {callShareByChance:rate0}',
    },
    ({ tiers, overall }) => ({ ...overall, ...tiers.customer.high }),
    { en: 'No customer has made a call yet', 'zh-CN': '尚无客户产生调用' },
  ),
  description: said({
    en: 'Columns: share of customers, records and calls in the high, middle and low tier, and the share of calls were every record equally likely to be called.',
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

/** Call rate of each product beside its reject rate, best converting on top. */
export const productsChart = defineChart(productRatesTable, {
  name: 'products',
  chart: 'barClustered',
  title: finding(
    {
      en: 'Products with {cautionSample} or more records: call rates of {lowestCallRate} to {highestCallRate}, all records {callRate}',
      'zh-CN':
        '记录不少于 {cautionSample} 条的产品：调用转化率 {lowestCallRate} 至 {highestCallRate}，总体 {callRate}',
    },
    ({ products, limits, overall }) => ({ ...limits, ...overall, ...products }),
    { en: 'Call rate and reject rate by product', 'zh-CN': '各产品的调用转化率与不接入率' },
  ),
  description: said({
    en: 'Bars: call rate and reject rate by product, highest call rate on top.',
    'zh-CN': '条形图：各产品的调用转化率与不接入率，调用转化率最高者在上。',
  }),
  categories: 'name',
  series: [
    { column: 'callRate', color: palette.good },
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
