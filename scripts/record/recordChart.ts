import type { ChartAxisModel, ChartModel, WorkbookModel } from '../../host/workbook/types';
import { describeArea } from './describeCells';
import type { ChartRecord } from './types';

/** Records a chart: what it says, and which cells it draws. */
export function recordChart(workbook: WorkbookModel, chart: ChartModel): ChartRecord {
  const { axes } = chart;
  return {
    name: chart.name,
    kind: chart.chartType,
    title: chart.titleVisible ? chart.title : '',
    description: chart.description,
    legend: chart.legendVisible ? chart.legendPosition : '',
    axes: {
      category: axisText(axes.category),
      value: axisText(axes.value),
      secondaryValue: axisText(axes.secondaryValue),
    },
    series: chart.series.map((series) => ({
      name: series.name,
      kind: series.chartType,
      axis: series.axisGroup,
      values: describeArea(workbook, series.values),
      categories: series.categories === undefined ? null : describeArea(workbook, series.categories),
      look: {
        color: series.color,
        labels: series.hasDataLabels ? series.dataLabelFormat : undefined,
        trendlines: series.trendlines.map(({ type, name, color }) => ({ type, name, color })),
      },
    })),
  };
}

function axisText(axis: ChartAxisModel): string {
  const { minimum, maximum, numberFormat, reversePlotOrder, visible } = axis;
  const title = axis.titleVisible ? axis.title : '';
  return `"${title}" ${JSON.stringify({ visible, numberFormat, minimum, maximum, reversed: reversePlotOrder })}`;
}
