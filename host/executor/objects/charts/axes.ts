import type { ChartAxisModel } from '../../../workbook/types';
import { invalidArgument, itemNotFound, notImplemented } from '../../ExcelError';
import { ObjectType } from '../../HostObject';
import type { Property } from '../../HostObject';
import { sheetOfChart } from '../../charts/ChartTarget';
import type { AxisKind, AxisTarget, ChartTarget } from '../../charts/ChartTarget';
import {
  requireAxes,
  requireNumbersOnCategories,
  requireOrder,
  requireShortText,
  requireUnit,
} from '../../charts/chartLimits';
import { chartFontType, chartLineType, renamed } from './looks';
import { requireNumberFormat } from '../../requireNumberFormat';
import { booleanField, nameField, numberField } from './properties';

const modelOf = ({ axis }: AxisTarget): ChartAxisModel => axis;

export const axesType: ObjectType<ChartTarget> = new ObjectType<ChartTarget>('ChartAxes', {
  sheetOf: sheetOfChart,
  navigations: {
    categoryAxis: (target) => axis(target, 'category'),
    valueAxis: (target) => axis(target, 'value'),
  },
  methods: {
    getItem: (target, call, session) => {
      const type = session.enumerationValue('ChartAxisType', call.value(0));
      const group = session.enumerationValue('ChartAxisGroup', call.value(1) ?? 'Primary');
      if (type === 'Category' && group === 'Primary') return axis(target, 'category');
      if (type === 'Value' && group === 'Primary') return axis(target, 'value');
      if (type === 'Value') return secondaryAxis(target);
      throw notImplemented(`the ${group} ${type} axis`);
    },
  },
});

function axis({ sheet, chart }: ChartTarget, kind: AxisKind) {
  return axisType.of({ sheet, chart, kind, axis: chart.axes[kind] });
}

/** There is none before a series is moved to it. */
function secondaryAxis(target: ChartTarget) {
  if (!target.chart.series.some((series) => series.axisGroup === 'Secondary')) throw itemNotFound();
  return axis(target, 'secondaryValue');
}

/** A bound that is a number, or '' for automatic. */
function boundField(name: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit'): Property<AxisTarget> {
  return {
    get: (target) => target.axis[name] ?? '',
    set: (target, value) => {
      if (value !== '' && typeof value !== 'number') throw invalidArgument();
      if (target.kind === 'category' && value !== '') requireNumbersOnCategories(target.chart);
      const bounds = { ...target.axis, [name]: value === '' ? undefined : value };
      requireOrder(bounds.minimum, bounds.maximum);
      requireUnit(bounds.majorUnit);
      requireUnit(bounds.minorUnit);
      target.axis[name] = bounds[name];
    },
  };
}

const axisType: ObjectType<AxisTarget> = new ObjectType<AxisTarget>('ChartAxis', {
  sheetOf: sheetOfChart,
  properties: {
    minimum: boundField('minimum'),
    maximum: boundField('maximum'),
    majorUnit: boundField('majorUnit'),
    minorUnit: boundField('minorUnit'),
    visible: booleanField(modelOf, 'visible', true),
    reversePlotOrder: booleanField(modelOf, 'reversePlotOrder'),
    numberFormat: {
      get: (target) => target.axis.numberFormat ?? 'General',
      set: (target, value) => {
        target.axis.numberFormat = requireNumberFormat(value);
      },
    },
    linkNumberFormat: {
      get: (target) => target.axis.numberFormat === undefined,
      set: (target, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        if (value) target.axis.numberFormat = undefined;
      },
    },
    tickLabelPosition: nameField(modelOf, 'tickLabelPosition', 'ChartAxisTickLabelPosition', 'NextToAxis'),
    tickLabelSpacing: numberField(modelOf, 'tickLabelSpacing', [1, 31_999]),
    textOrientation: numberField(modelOf, 'textOrientation', [-90, 90]),
    scaleType: {
      get: (target) => (target.axis.logarithmic ? 'Logarithmic' : 'Linear'),
      set: (target, value, session) => {
        target.axis.logarithmic = session.enumerationValue('ChartAxisScaleType', value) === 'Logarithmic';
      },
    },
    type: { get: ({ kind }) => (kind === 'category' ? 'Category' : 'Value') },
    axisGroup: { get: ({ kind }) => (kind === 'secondaryValue' ? 'Secondary' : 'Primary') },
  },
  navigations: {
    title: (target) => axisTitleType.of(target),
    majorGridlines: (target) => gridlinesType.of({ ...target, field: 'majorGridlines' }),
    minorGridlines: (target) => gridlinesType.of({ ...target, field: 'minorGridlines' }),
    format: (target) => axisFormatType.of(target),
  },
});

const axisTitleType: ObjectType<AxisTarget> = new ObjectType<AxisTarget>('ChartAxisTitle', {
  sheetOf: sheetOfChart,
  properties: {
    text: {
      get: ({ axis: model }) => model.title,
      set: ({ axis: model, chart }, value) => {
        const text = requireShortText(value);
        requireAxes(chart);
        model.title = text;
        model.titleVisible = text !== '';
      },
    },
    visible: booleanField(modelOf, 'titleVisible'),
  },
  navigations: {
    format: (target) => axisTitleFormatType.of(target),
  },
});

const axisTitleFormatType: ObjectType<AxisTarget> = new ObjectType<AxisTarget>('ChartAxisTitleFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    font: ({ sheet, axis: model }) => chartFontType.of({ sheet, model: (model.titleFont ??= {}) }),
  },
});

const axisFormatType: ObjectType<AxisTarget> = new ObjectType<AxisTarget>('ChartAxisFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    font: ({ sheet, axis: model }) => chartFontType.of({ sheet, model: (model.font ??= {}) }),
    line: ({ sheet, axis: model }) =>
      chartLineType.of({ sheet, model: renamed(model, { color: 'lineColor' }) }),
  },
});

interface GridlinesTarget extends AxisTarget {
  readonly field: 'majorGridlines' | 'minorGridlines';
}

const gridlinesType: ObjectType<GridlinesTarget> = new ObjectType<GridlinesTarget>('ChartGridlines', {
  sheetOf: sheetOfChart,
  properties: {
    visible: {
      get: (target) => target.axis[target.field] ?? false,
      set: (target, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        target.axis[target.field] = value;
      },
    },
  },
  navigations: {
    format: (target) => gridlinesFormatType.of(target),
  },
});

const gridlinesFormatType: ObjectType<GridlinesTarget> = new ObjectType<GridlinesTarget>(
  'ChartGridlinesFormat',
  {
    sheetOf: sheetOfChart,
    navigations: {
      line: ({ sheet, axis: model }) =>
        chartLineType.of({ sheet, model: renamed(model, { color: 'gridlineColor' }) }),
    },
  },
);
