import { newObjectId } from '../../../workbook/newObjectId';
import { plainSeries } from '../../../workbook/plainSeries';
import type { ChartSeriesModel } from '../../../workbook/types';
import { invalidArgument } from '../../ExcelError';
import { ObjectType } from '../../HostObject';
import type { Property } from '../../HostObject';
import { sheetOfChart } from '../../charts/ChartTarget';
import type { ChartTarget, SeriesTarget } from '../../charts/ChartTarget';
import { seriesReference } from '../../charts/seriesFromRange';
import { readRangeArgument } from '../../cells/readRangeArgument';
import { boxwhiskerOptionsType } from './boxwhiskerOptions';
import { dataLabelsType } from './dataLabels';
import { chartFillType, chartLineType, renamed } from './looks';
import { pointsCollectionType } from './points';
import {
  requireCombinable,
  requirePrimaryLeft,
  requireRoomForSeries,
  requireSeriesName,
} from '../../charts/chartLimits';
import { booleanField, colorField, nameField, numberField } from './properties';
import { trendlineCollectionType } from './trendlines';

const modelOf = ({ series }: SeriesTarget): ChartSeriesModel => series;

export const seriesCollectionType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>(
  'ChartSeriesCollection',
  {
    sheetOf: sheetOfChart,
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: ({ sheet, chart }) => chart.series.map((series) => seriesType.of({ sheet, chart, series })),
    commands: {
      add: ({ sheet, chart }, call) => {
        const name = call.optionalText(0) ?? `Series${chart.series.length + 1}`;
        requireSeriesName(name);
        requireRoomForSeries(chart);
        const index = call.integer(1, chart.series.length);
        if (index < 0 || index > chart.series.length) throw invalidArgument();
        const series = plainSeries(newObjectId(), name, chart.chartType);
        chart.series.splice(index, 0, series);
        return seriesType.of({ sheet, chart, series });
      },
    },
  },
);

/** What only columns and bars, or only lines and points, can have is refused on the others. */
function onlyFor(kinds: RegExp, property: Property<SeriesTarget>): Property<SeriesTarget> {
  return {
    get: property.get,
    set: (target, value, session) => {
      if (!kinds.test(target.series.chartType)) throw invalidArgument();
      property.set?.(target, value, session);
    },
  };
}

const BARS = /Bar|Column|Histogram|Pareto/;
const POINTS = /Line|Scatter|Radar/;

const seriesType: ObjectType<SeriesTarget> = new ObjectType<SeriesTarget>('ChartSeries', {
  sheetOf: sheetOfChart,
  properties: {
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        requireSeriesName(value);
        series.name = String(value);
      },
    },
    chartType: {
      get: ({ series }) => series.chartType,
      set: ({ series }, value, session) => {
        const chartType = session.enumerationValue('ChartType', value);
        requireCombinable(series, chartType);
        series.chartType = chartType;
      },
    },
    axisGroup: {
      get: ({ series }) => series.axisGroup,
      set: ({ series, chart }, value, session) => {
        const group = session.enumerationValue('ChartAxisGroup', value);
        if (group === 'Secondary') requirePrimaryLeft(chart, series);
        series.axisGroup = group === 'Secondary' ? 'Secondary' : 'Primary';
      },
    },
    hasDataLabels: booleanField(modelOf, 'hasDataLabels'),
    smooth: onlyFor(POINTS, booleanField(modelOf, 'smooth')),
    markerStyle: onlyFor(POINTS, nameField(modelOf, 'markerStyle', 'ChartMarkerStyle', 'Automatic')),
    markerSize: onlyFor(POINTS, numberField(modelOf, 'markerSize', [2, 72])),
    markerBackgroundColor: onlyFor(POINTS, colorField(modelOf, 'markerBackgroundColor')),
    markerForegroundColor: onlyFor(POINTS, colorField(modelOf, 'markerForegroundColor')),
    gapWidth: onlyFor(BARS, numberField(modelOf, 'gapWidth', [0, 500])),
    overlap: onlyFor(BARS, numberField(modelOf, 'overlap', [-100, 100])),
    plotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
  },
  navigations: {
    format: (target) => seriesFormatType.of(target),
    dataLabels: ({ sheet, series }) => dataLabelsType.of({ sheet, series: [series] }),
    trendlines: (target) => trendlineCollectionType.of(target),
    points: (target) => pointsCollectionType.of(target),
    boxwhiskerOptions: (target) => boxwhiskerOptionsType.of(target),
  },
  commands: {
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    setValues: ({ sheet, series }, call, session) => {
      const range = readRangeArgument(call.hostObject(0), sheet, session);
      series.values = seriesReference(range.sheet, range.area);
    },
    setXAxisValues: ({ sheet, series }, call, session) => {
      const range = readRangeArgument(call.hostObject(0), sheet, session);
      series.categories = seriesReference(range.sheet, range.area);
    },
  },
});

const seriesFormatType: ObjectType<SeriesTarget> = new ObjectType<SeriesTarget>('ChartSeriesFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    fill: ({ sheet, series }) => chartFillType.of({ sheet, model: renamed(series, { color: 'color' }) }),
    line: ({ sheet, series }) =>
      chartLineType.of({
        sheet,
        model: renamed(series, { color: 'lineColor', weight: 'lineWeight', style: 'lineStyle' }),
      }),
  },
});
