import { invalidArgument } from '../../ExcelError';
import { ObjectType } from '../../HostObject';
import type { Property } from '../../HostObject';
import { sheetOfChart } from '../../charts/ChartTarget';
import type { SeriesTarget } from '../../charts/ChartTarget';

type Option = 'showInnerPoints' | 'showOutlierPoints' | 'showMeanMarker' | 'showMeanLine';

function option(name: Option, fallback: boolean): Property<SeriesTarget> {
  return {
    get: ({ series }) => series[name] ?? fallback,
    set: ({ series }, value) => {
      requireBoxWhisker(series.chartType);
      if (typeof value !== 'boolean') throw invalidArgument();
      series[name] = value;
    },
  };
}

export const boxwhiskerOptionsType: ObjectType<SeriesTarget> = new ObjectType<SeriesTarget>(
  'ChartBoxwhiskerOptions',
  {
    sheetOf: sheetOfChart,
    properties: {
      quartileCalculation: {
        get: ({ series }) => series.quartileCalculation ?? 'Exclusive',
        set: ({ series }, value, session) => {
          requireBoxWhisker(series.chartType);
          const calculation = session.enumerationValue('ChartBoxQuartileCalculation', value);
          series.quartileCalculation = calculation === 'Inclusive' ? 'Inclusive' : 'Exclusive';
        },
      },
      showInnerPoints: option('showInnerPoints', false),
      showOutlierPoints: option('showOutlierPoints', true),
      showMeanMarker: option('showMeanMarker', true),
      showMeanLine: option('showMeanLine', false),
    },
  },
);

function requireBoxWhisker(chartType: string): void {
  if (chartType !== 'Boxwhisker') throw invalidArgument();
}
