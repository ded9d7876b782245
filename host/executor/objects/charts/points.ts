import { ObjectType } from '../../HostObject';
import { invalidArgument } from '../../ExcelError';
import type { ExcelSession } from '../../ExcelSession';
import { sheetOfChart } from '../../charts/ChartTarget';
import type { SeriesTarget } from '../../charts/ChartTarget';
import { rangeOfFormula } from '../../cells/resolveAddress';
import { chartFillType } from './looks';

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

export const pointsCollectionType: ObjectType<SeriesTarget> = new ObjectType<SeriesTarget>(
  'ChartPointsCollection',
  {
    sheetOf: sheetOfChart,
    properties: { count: { get: (target, session) => pointCount(target, session) } },
    items: (target, session) =>
      Array.from({ length: pointCount(target, session) }, (_, index) => pointType.of({ ...target, index })),
    methods: {
      getItemAt: (target, call, session) => {
        const index = call.integer(0);
        if (index < 0 || index >= pointCount(target, session)) throw invalidArgument();
        return pointType.of({ ...target, index });
      },
    },
  },
);

function pointCount({ series }: SeriesTarget, session: ExcelSession): number {
  const range = rangeOfFormula(series.values, session);
  return range === undefined ? 0 : range.area.rows * range.area.columns;
}

const pointType: ObjectType<PointTarget> = new ObjectType<PointTarget>('ChartPoint', {
  sheetOf: sheetOfChart,
  properties: {
    value: {
      get: ({ series, index }, session) => {
        const range = rangeOfFormula(series.values, session);
        if (range === undefined) return null;
        const { row, column, columns } = range.area;
        return range.sheet.cells.value(row + Math.floor(index / columns), column + (index % columns));
      },
    },
  },
  navigations: {
    format: (target) => pointFormatType.of(target),
  },
});

const pointFormatType: ObjectType<PointTarget> = new ObjectType<PointTarget>('ChartPointFormat', {
  sheetOf: sheetOfChart,
  navigations: {
    fill: ({ sheet, series, index }) =>
      chartFillType.of({ sheet, model: pointFill(series.pointColors, index) }),
  },
});

function pointFill(colors: Map<number, string>, index: number): { color?: string | undefined } {
  return {
    get color() {
      return colors.get(index);
    },
    set color(value: string | undefined) {
      if (value === undefined) colors.delete(index);
      else colors.set(index, value);
    },
  };
}
