import { chartKind } from '../../../host/files/charts/chartKinds';
import { parseArea, splitSheetName } from '../../../host/workbook/address';
import type {
  ChartAxisModel,
  ChartModel,
  ChartSeriesModel,
  Scalar,
  WorkbookModel,
} from '../../../host/workbook/types';
import type { DrawnAxis, DrawnChart, DrawnSeries } from '../../../src/report/document/DrawnChart';

/** Points to pixels of a title. */
const TITLE_PIXELS = 1.25;

/** A chart of the workbook with its values, as it is drawn. */
export function drawnChart(chart: ChartModel, workbook: WorkbookModel): DrawnChart {
  const { family, direction, grouping } = chartKind(chart.chartType);
  return {
    kind: {
      family,
      isLying: direction === 'bar',
      isStacked: grouping === 'stacked' || grouping === 'percentStacked',
    },
    title: chart.titleVisible ? chart.title : '',
    titleWidth: chart.width * TITLE_PIXELS,
    hasLegend: chart.legendVisible,
    series: chart.series.map((series) => drawnSeries(series, workbook)),
    category: drawnAxis(chart.axes.category),
    value: drawnAxis(chart.axes.value),
    secondaryValue: drawnAxis(chart.axes.secondaryValue),
  };
}

function drawnSeries(model: ChartSeriesModel, workbook: WorkbookModel): DrawnSeries {
  return {
    name: model.name,
    values: cellsOf(model.values, workbook),
    categories: model.categories === undefined ? [] : cellsOf(model.categories, workbook),
    color: model.markerBackgroundColor ?? model.color ?? model.lineColor,
    isLine: chartKind(model.chartType).family !== 'bar',
    onSecondAxis: model.axisGroup === 'Secondary',
    pointColors: model.pointColors,
    labelFormat: model.hasDataLabels ? (model.dataLabelFormat ?? 'General') : undefined,
    trendlines: model.trendlines.map(({ name, color }) => ({ name, color })),
  };
}

function drawnAxis(model: ChartAxisModel): DrawnAxis {
  return {
    isVisible: model.visible,
    title: model.titleVisible ? model.title : '',
    numberFormat: model.numberFormat,
    minimum: model.minimum,
    maximum: model.maximum,
    hasGridlines: model.majorGridlines,
    isReversed: model.reversePlotOrder,
  };
}

/** The values of a reference such as 'Customer ranking'!$B$2:$B$16, row by row. */
export function cellsOf(reference: string, workbook: WorkbookModel): readonly Scalar[] {
  const { sheetName, rest } = splitSheetName(reference.replace(/^=/, ''));
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseArea(rest);
  if (sheet === undefined || area === undefined) return [];
  return Array.from({ length: area.rows * area.columns }, (_cell, index) =>
    sheet.cells.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
