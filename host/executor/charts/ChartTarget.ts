import type { ChartAxisModel, ChartModel, ChartSeriesModel, SheetModel } from '../../workbook/types';

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}

export type AxisKind = 'category' | 'value' | 'secondaryValue';

export interface AxisTarget extends ChartTarget {
  readonly kind: AxisKind;
  readonly axis: ChartAxisModel;
}

export const sheetOfChart = ({ sheet }: { readonly sheet: SheetModel }): SheetModel => sheet;
