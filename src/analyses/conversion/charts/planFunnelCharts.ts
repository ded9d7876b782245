import type { Subject } from '../../../engine/conversion/perSubject';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { AreaOnSheet, AreaReference, ChartBlock } from '../../../report/plan';
import { fillFigures } from '../../../report/text/fillFigures';
import type { ReportContext } from '../ReportContext';
import { chartTexts } from '../texts/chartTexts';

/** Gives the body cells of one column of the list that a chart is drawn from. */
export type ColumnArea = (column: number) => AreaReference;

/** Lays a chart out over its place, drawn from the columns of a list. */
export type PlanChart = (context: ReportContext, area: ColumnArea, place: AreaOnSheet) => ChartBlock;

/** Records in each stage, from test to call. */
export function planFunnelChart(
  { figures, locale }: ReportContext,
  area: ColumnArea,
  place: AreaOnSheet,
): ChartBlock {
  const texts = chartTexts[locale];
  return {
    kind: 'chart',
    name: 'funnel',
    chart: 'barClustered',
    title: fillFigures(locale, texts.funnelTitle, figures) ?? texts.records,
    description: texts.funnelDescription,
    place,
    series: [
      {
        name: texts.records,
        categories: area(0),
        values: area(1),
        color: palette.amount,
        dataLabels: { numberFormat: numberFormats.count },
      },
    ],
    categoryAxis: { title: '', reversed: true },
    valueAxis: { title: texts.records, numberFormat: numberFormats.count, minimum: 0 },
    legend: 'none',
  };
}

/** Share of calls of each tenth of the customers or products, and the shares summed up. */
export function paretoChart(kind: Subject): PlanChart {
  return ({ figures, locale }, area, place) => {
    const texts = chartTexts[locale];
    const isCustomer = kind === 'customer';
    const title = isCustomer ? texts.paretoTitle : texts.productParetoTitle;
    return {
      kind: 'chart',
      name: isCustomer ? 'pareto' : 'productPareto',
      chart: 'columnClustered',
      title: fillFigures(locale, title, figures) ?? texts.paretoBars,
      description: isCustomer ? texts.paretoDescription : texts.productParetoDescription,
      place,
      series: [
        { name: texts.paretoBars, categories: area(0), values: area(3), color: palette.amount },
        {
          name: texts.paretoLine,
          categories: area(0),
          values: area(4),
          color: palette.good,
          overlay: 'line',
        },
      ],
      categoryAxis: { title: isCustomer ? texts.paretoAxis : texts.productParetoAxis },
      valueAxis: { title: texts.paretoBars, numberFormat: '0%', minimum: 0, maximum: 1 },
      legend: 'bottom',
    };
  };
}

/** Records applied for each month, and their call rate. */
export function planTrendChart(
  { figures, locale }: ReportContext,
  area: ColumnArea,
  place: AreaOnSheet,
): ChartBlock {
  const texts = chartTexts[locale];
  return {
    kind: 'chart',
    name: 'trend',
    chart: 'columnClustered',
    title: fillFigures(locale, texts.trendTitle, figures) ?? texts.records,
    description: texts.trendDescription,
    place,
    series: [
      { name: texts.records, categories: area(0), values: area(1), color: palette.context },
      {
        name: texts.callRate,
        categories: area(0),
        values: area(3),
        color: palette.good,
        overlay: 'line',
        secondaryAxis: true,
      },
    ],
    categoryAxis: { title: texts.trendAxis },
    valueAxis: { title: texts.records, numberFormat: numberFormats.count, minimum: 0 },
    secondaryAxis: { title: texts.callRate, numberFormat: '0%', minimum: 0 },
    legend: 'bottom',
  };
}
