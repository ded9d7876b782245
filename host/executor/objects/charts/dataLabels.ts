import type { ChartLabelContent, ChartSeriesModel, SheetModel } from '../../../workbook/types';
import { invalidArgument } from '../../ExcelError';
import { ObjectType } from '../../HostObject';
import type { Property } from '../../HostObject';
import { sheetOfChart } from '../../charts/ChartTarget';
import { requireLabelPlace } from '../../charts/chartLimits';
import { requireNumberFormat } from '../../requireNumberFormat';
import { chartFontType } from './looks';

/** Data labels of one series, or of every series of a chart. */
interface LabelsTarget {
  readonly sheet: SheetModel;
  readonly series: readonly ChartSeriesModel[];
}

const valueOnly: ChartLabelContent = {
  value: true,
  seriesName: false,
  categoryName: false,
  percentage: false,
};

/** What the labels show; setting it draws them. */
function contentField(name: keyof ChartLabelContent): Property<LabelsTarget> {
  return {
    get: ({ series }) => series.every((one) => (one.dataLabelContent ?? valueOnly)[name]),
    set: ({ series }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      for (const one of series) {
        one.dataLabelContent = { ...valueOnly, ...one.dataLabelContent, [name]: value };
        one.hasDataLabels = Object.values(one.dataLabelContent).some((shown) => shown);
      }
    },
  };
}

export const dataLabelsType: ObjectType<LabelsTarget> = new ObjectType<LabelsTarget>('ChartDataLabels', {
  sheetOf: sheetOfChart,
  properties: {
    showValue: contentField('value'),
    showSeriesName: contentField('seriesName'),
    showCategoryName: contentField('categoryName'),
    showPercentage: contentField('percentage'),
    position: {
      get: ({ series }) => series[0]?.dataLabelPosition ?? 'BestFit',
      set: ({ series }, value, session) => {
        const position = session.enumerationValue('ChartDataLabelPosition', value);
        for (const one of series) requireLabelPlace(one, position);
        for (const one of series) one.dataLabelPosition = position;
      },
    },
    numberFormat: {
      get: ({ series }) => series[0]?.dataLabelFormat ?? 'General',
      set: ({ series }, value) => {
        const format = requireNumberFormat(value);
        for (const one of series) one.dataLabelFormat = format;
      },
    },
    linkNumberFormat: {
      get: ({ series }) => series.every((one) => one.dataLabelFormat === undefined),
      set: ({ series }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        if (value) for (const one of series) one.dataLabelFormat = undefined;
      },
    },
  },
  navigations: {
    format: (target) => dataLabelFormatType.of(target),
  },
});

const dataLabelFormatType: ObjectType<LabelsTarget> = new ObjectType<LabelsTarget>('ChartDataLabelFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    font: ({ sheet, series }) => {
      const model = series[0]?.dataLabelFont ?? {};
      for (const one of series) one.dataLabelFont = model;
      return chartFontType.of({ sheet, model });
    },
  },
});
