import { plainSeries as emptySeries } from '../../../../host/workbook/plainSeries';
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../../../../host/workbook/types';

export function plainAxis(change: Partial<ChartAxisModel> = {}): ChartAxisModel {
  return {
    title: '',
    titleVisible: false,
    visible: true,
    numberFormat: undefined,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    reversePlotOrder: false,
    majorGridlines: false,
    ...change,
  };
}

export function plainSeries(
  name: string,
  values: string,
  categories: string | undefined,
  change: Partial<ChartSeriesModel> = {},
): ChartSeriesModel {
  return {
    ...emptySeries(name, name, ''),
    values,
    categories,
    ...change,
  };
}

export function plainChart(
  name: string,
  chartType: string,
  series: ChartSeriesModel[],
  change: Partial<ChartModel> = {},
): ChartModel {
  return {
    id: `{${name}}`,
    name,
    chartType,
    title: name,
    titleVisible: true,
    titleFontSize: 12,
    titleFontColor: undefined,
    left: 300,
    top: 40,
    width: 420,
    height: 240,
    legendPosition: 'Bottom',
    legendVisible: false,
    series,
    axes: { category: plainAxis(), value: plainAxis({ majorGridlines: true }), secondaryValue: plainAxis() },
    description: '',
    ...change,
  };
}
