import type { ChartFontModel, ChartModel } from '../../../workbook/types';
import { ObjectType } from '../../HostObject';
import type { ChartTarget } from '../../charts/ChartTarget';
import { sheetOfChart } from '../../charts/ChartTarget';
import { requireShortText } from '../../charts/chartLimits';
import { placeChart } from '../../charts/placeChart';
import { selectFloating } from '../../charts/selectFloating';
import { seriesFromRange } from '../../charts/seriesFromRange';
import type { SeriesDirection } from '../../charts/seriesFromRange';
import { readRangeArgument } from '../../cells/readRangeArgument';
import { worksheetType } from '../worksheet';
import { axesType } from './axes';
import { dataLabelsType } from './dataLabels';
import { chartBorderType, chartFillType, chartFontType, renamed } from './looks';
import { booleanField, nameField, numberField, textField } from './properties';
import { seriesCollectionType } from './series';

const modelOf = ({ chart }: ChartTarget): ChartModel => chart;
/** In points: a sheet is less than 10 million points high. */
const PLACE: readonly [number, number] = [0, 20_000_000];

export const chartType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('Chart', {
  sheetOf: sheetOfChart,
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: textField(modelOf, 'name'),
    chartType: {
      get: ({ chart }) => chart.chartType,
      set: ({ chart }, value, session) => {
        chart.chartType = session.enumerationValue('ChartType', value);
        for (const series of chart.series) series.chartType = chart.chartType;
      },
    },
    left: numberField(modelOf, 'left', PLACE),
    top: numberField(modelOf, 'top', PLACE),
    width: numberField(modelOf, 'width', PLACE),
    height: numberField(modelOf, 'height', PLACE),
    displayBlanksAs: nameField(modelOf, 'displayBlanksAs', 'ChartDisplayBlanksAs', 'NotPlotted'),
  },
  navigations: {
    worksheet: ({ sheet }) => worksheetType.of(sheet),
    title: (target) => chartTitleType.of(target),
    legend: (target) => legendType.of(target),
    axes: (target) => axesType.of(target),
    series: (target) => seriesCollectionType.of(target),
    dataLabels: ({ sheet, chart }) => dataLabelsType.of({ sheet, series: chart.series }),
    format: (target) => chartAreaFormatType.of(target),
    plotArea: (target) => plotAreaType.of(target),
  },
  methods: {
    activate: (target, _call, session) => selectFloating(target, session),
  },
  commands: {
    delete: ({ sheet, chart }, _call, { selected }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      const { floating } = selected;
      if (floating !== 'picture' && floating?.chart === chart) selected.floating = undefined;
    },
    setPosition: ({ sheet, chart }, call, session) => {
      const first = readRangeArgument(call.value(0), sheet, session);
      const last = call.value(1) === null ? undefined : readRangeArgument(call.value(1), sheet, session);
      placeChart(sheet, chart, first.area, last?.area);
    },
    setData: ({ sheet, chart }, call, session) => {
      const source = readRangeArgument(call.value(0), sheet, session);
      const direction = session.enumerationValue('ChartSeriesBy', call.value(1) ?? 'Auto');
      chart.series = seriesFromRange(source, chart.chartType, direction as SeriesDirection);
    },
  },
});

const chartTitleType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartTitle', {
  sheetOf: sheetOfChart,
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = requireShortText(value);
      },
    },
    visible: booleanField(modelOf, 'titleVisible', true),
  },
  navigations: {
    format: (target) => titleFormatType.of(target),
  },
});

const titleFormatType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartTitleFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    font: ({ sheet, chart }) => chartFontType.of({ sheet, model: titleFont(chart) }),
  },
});

/** Size and colour of the title stand in the chart itself, the rest beside them. */
function titleFont(chart: ChartModel): ChartFontModel {
  const rest = (chart.titleFont ??= {});
  return Object.defineProperties(
    renamed(chart, { size: 'titleFontSize', color: 'titleFontColor' }),
    Object.getOwnPropertyDescriptors(renamed(rest, { name: 'name', bold: 'bold', italic: 'italic' })),
  ) as ChartFontModel;
}

const legendType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartLegend', {
  sheetOf: sheetOfChart,
  properties: {
    visible: booleanField(modelOf, 'legendVisible'),
    position: nameField(modelOf, 'legendPosition', 'ChartLegendPosition', 'Bottom'),
  },
  navigations: {
    format: (target) => legendFormatType.of(target),
  },
});

const legendFormatType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartLegendFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    font: ({ sheet, chart }) => chartFontType.of({ sheet, model: (chart.legendFont ??= {}) }),
  },
});

const chartAreaFormatType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartAreaFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    font: ({ sheet, chart }) => chartFontType.of({ sheet, model: (chart.font ??= {}) }),
    fill: ({ sheet, chart }) => chartFillType.of({ sheet, model: renamed(chart, { color: 'fillColor' }) }),
    border: ({ sheet, chart }) =>
      chartBorderType.of({ sheet, model: renamed(chart, { color: 'borderColor' }) }),
  },
});

const plotAreaType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartPlotArea', {
  sheetOf: sheetOfChart,
  navigations: {
    format: (target) => plotAreaFormatType.of(target),
  },
});

const plotAreaFormatType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartPlotAreaFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    fill: ({ sheet, chart }) =>
      chartFillType.of({ sheet, model: renamed(chart, { color: 'plotAreaFillColor' }) }),
  },
});
