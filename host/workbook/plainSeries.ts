import type { ChartSeriesModel } from './types';

/** A series with nothing in it. */
export function plainSeries(id: string, name: string, chartType: string): ChartSeriesModel {
  return {
    id,
    name,
    chartType,
    axisGroup: 'Primary',
    values: '',
    categories: undefined,
    color: undefined,
    lineColor: undefined,
    markerStyle: undefined,
    markerSize: undefined,
    gapWidth: undefined,
    overlap: undefined,
    hasDataLabels: false,
    dataLabelFormat: undefined,
    dataLabelPosition: undefined,
    trendlines: [],
    quartileCalculation: undefined,
    showMeanMarker: undefined,
    showOutlierPoints: undefined,
    pointColors: new Map(),
  };
}
