import { newObjectId } from '../../workbook/newObjectId';
import type { ChartAxisModel, ChartModel, SheetModel } from '../../workbook/types';
import type { RangeTarget } from '../cells/RangeTarget';
import { seriesFromRange } from './seriesFromRange';
import type { SeriesDirection } from './seriesFromRange';

/** Where Excel on the web places a chart that nobody placed, and how large. */
const DEFAULT_PLACE = { left: 20, top: 20, width: 360, height: 216 };

/** A chart of the range's columns or rows, on the sheet. */
export function addChart(
  sheet: SheetModel,
  chartType: string,
  source: RangeTarget,
  direction: SeriesDirection,
): ChartModel {
  const series = seriesFromRange(source, chartType, direction);
  const [only] = series;
  const chart: ChartModel = {
    id: newObjectId(),
    name: freeChartName(sheet),
    chartType,
    title: series.length === 1 && only !== undefined ? only.name : 'Chart Title',
    titleVisible: true,
    titleFontSize: undefined,
    titleFontColor: undefined,
    ...DEFAULT_PLACE,
    legendPosition: 'Bottom',
    legendVisible: series.length > 1,
    series,
    axes: { category: plainAxis(false), value: plainAxis(true), secondaryValue: plainAxis(false) },
    description: '',
  };
  sheet.charts.push(chart);
  return chart;
}

function plainAxis(majorGridlines: boolean): ChartAxisModel {
  return {
    title: '',
    titleVisible: false,
    visible: true,
    numberFormat: undefined,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    reversePlotOrder: false,
    majorGridlines,
  };
}

function freeChartName(sheet: SheetModel): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
