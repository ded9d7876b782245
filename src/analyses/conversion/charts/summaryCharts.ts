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
const topCustomersChart = defineChart(topCustomersTable, {
  name: 'topCustomers',
  chart: 'barClustered',
  title: finding(
    {
      en: '{name} leads: {calls} of {records} records called',
      'zh-CN': '{name}居首：{records} 条记录调用 {calls} 条',
    },
    ({
      leaders: {
        customer: [first],
      },
    }) => first ?? {},
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
const tiersChart = defineChart(tierSharesTable, {
  name: 'tiers',
  chart: 'columnClustered',
  title: finding(
    {
      en: '{groups} of {customers} customers make {callShare:rate0} of the calls',
      'zh-CN': '{customers} 个客户中的 {groups} 个贡献了 {callShare:rate0} 的调用',
    },
    ({ tiers, overall }) => ({ ...overall, ...tiers.customer.high }),
    { en: 'No customer has made a call yet', 'zh-CN': '尚无客户产生调用' },
  ),
  description: said({
    en: 'Columns: share of customers, records and calls in the high, middle and low tier.',
    'zh-CN': '柱形图：高、中、低三层在客户、记录和调用中的占比。',
  }),
  categories: 'tier',
  series: [
    { column: 'share', color: palette.context, dataLabels: shareLabels },
    { column: 'recordShare', color: palette.amount, dataLabels: shareLabels },
    { column: 'callShare', color: palette.good, dataLabels: shareLabels },
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
const productsChart = defineChart(productRatesTable, {
  name: 'products',
  chart: 'barClustered',
  title: finding(
    {
      en: '{bestProduct} converts best: {bestProductCalls} of {bestProductRecords} records called',
      'zh-CN': '{bestProduct}转化最好：{bestProductRecords} 条记录调用 {bestProductCalls} 条',
    },
    ({ products }) => products,
    { en: 'No product has been called yet', 'zh-CN': '尚无产品产生调用' },
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
