import type { ChartSeriesModel } from '../../../workbook/types';
import { newObjectId } from '../../../workbook/newObjectId';
import { ObjectType } from '../../HostObject';
import { sheetOfChart } from '../../charts/ChartTarget';
import type { SeriesTarget } from '../../charts/ChartTarget';
import { requireTrendable } from '../../charts/chartLimits';
import { chartLineType, renamed } from './looks';
import { booleanField, nameField, textField } from './properties';

interface TrendlineTarget extends SeriesTarget {
  readonly trendline: ChartSeriesModel['trendlines'][number];
}

const modelOf = ({ trendline }: TrendlineTarget) => trendline;

export const trendlineCollectionType: ObjectType<SeriesTarget> = new ObjectType<SeriesTarget>(
  'ChartTrendlineCollection',
  {
    sheetOf: sheetOfChart,
    items: (target) =>
      target.series.trendlines.map((trendline) => trendlineType.of({ ...target, trendline })),
    commands: {
      add: (target, call, session) => {
        const type = session.enumerationValue('ChartTrendlineType', call.value(0) ?? 'Linear');
        requireTrendable(target.series);
        const trendline = {
          id: newObjectId(),
          type,
          name: '',
          color: undefined,
          showEquation: false,
          showRSquared: false,
        };
        target.series.trendlines.push(trendline);
        return trendlineType.of({ ...target, trendline });
      },
    },
  },
);

const trendlineType: ObjectType<TrendlineTarget> = new ObjectType<TrendlineTarget>('ChartTrendline', {
  sheetOf: sheetOfChart,
  properties: {
    _Id: { get: ({ series, trendline }) => String(series.trendlines.indexOf(trendline)) },
    type: nameField(modelOf, 'type', 'ChartTrendlineType', 'Linear'),
    name: textField(modelOf, 'name'),
    showEquation: booleanField(modelOf, 'showEquation'),
    showRSquared: booleanField(modelOf, 'showRSquared'),
  },
  navigations: {
    format: (target) => trendlineFormatType.of(target),
  },
  commands: {
    delete: ({ series, trendline }) => {
      series.trendlines.splice(series.trendlines.indexOf(trendline), 1);
    },
  },
});

const trendlineFormatType: ObjectType<TrendlineTarget> = new ObjectType<TrendlineTarget>(
  'ChartTrendlineFormat',
  {
    sheetOf: sheetOfChart,
    navigations: {
      line: ({ sheet, trendline }) =>
        chartLineType.of({
          sheet,
          model: renamed(trendline, { color: 'color', weight: 'lineWeight', style: 'lineStyle' }),
        }),
    },
  },
);
