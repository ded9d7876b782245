import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { AreaOnSheet, ChartBlock } from '../../../report/plan';
import { fillFigures } from '../../../report/text/fillFigures';
import type { ReportContext } from '../ReportContext';
import { chartTexts } from '../texts/chartTexts';
import type { ColumnArea } from './planFunnelCharts';

/** Ten best customers as ranked bars. */
export function planTopCustomersChart(
  { figures, locale }: ReportContext,
  area: ColumnArea,
  place: AreaOnSheet,
): ChartBlock {
  const texts = chartTexts[locale];
  return {
    kind: 'chart',
    name: 'topCustomers',
    chart: 'barClustered',
    title: fillFigures(locale, texts.topCustomersTitle, figures) ?? texts.score,
    description: texts.topCustomersDescription,
    place,
    series: [
      {
        name: texts.score,
        categories: area(0),
        values: area(1),
        color: palette.good,
        dataLabels: { numberFormat: numberFormats.ratio },
      },
    ],
    categoryAxis: { title: texts.customer, reversed: true },
    valueAxis: { title: texts.scoreAxis, numberFormat: numberFormats.ratio, minimum: 0 },
    legend: 'none',
  };
}

/** Share of customers, records and calls in each tier. */
export function planTiersChart(
  { figures, locale }: ReportContext,
  area: ColumnArea,
  place: AreaOnSheet,
): ChartBlock {
  const texts = chartTexts[locale];
  const series = (name: string, column: number, color: string) => ({
    name,
    categories: area(0),
    values: area(column),
    color,
    dataLabels: { numberFormat: '0%' },
  });
  return {
    kind: 'chart',
    name: 'tiers',
    chart: 'columnClustered',
    title: fillFigures(locale, texts.tiersTitle, figures) ?? texts.tiersTitleWithoutCalls,
    description: texts.tiersDescription,
    place,
    series: [
      series(texts.shareOfCustomers, 1, palette.context),
      series(texts.shareOfRecords, 2, palette.amount),
      series(texts.shareOfCalls, 3, palette.good),
    ],
    categoryAxis: { title: texts.tier },
    valueAxis: { title: texts.share, numberFormat: '0%', minimum: 0, maximum: 1 },
    legend: 'bottom',
  };
}

/** Call rate of each product beside its reject rate, best converting on top. */
export function planProductsChart(
  { figures, locale, result }: ReportContext,
  area: ColumnArea,
  place: AreaOnSheet,
): ChartBlock {
  const texts = chartTexts[locale];
  const series = (name: string, column: number, color: string) => ({
    name,
    categories: area(0),
    values: area(column),
    color,
  });
  return {
    kind: 'chart',
    name: 'products',
    chart: 'barClustered',
    title: fillFigures(locale, texts.productsTitle, figures) ?? texts.productsTitleWithoutCalls,
    description: texts.productsDescription,
    place,
    series: [
      series(texts.callRate, 1, palette.good),
      ...(result.subjects.product.ranking.known.has('rejected')
        ? [series(texts.rejectRate, 2, palette.attention)]
        : []),
    ],
    categoryAxis: { title: texts.product, reversed: true },
    valueAxis: { title: texts.rateAxis, numberFormat: '0%', minimum: 0 },
    legend: 'bottom',
  };
}
