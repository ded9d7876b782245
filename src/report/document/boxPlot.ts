import { palette } from '../palette';
import { boxesOf } from './boxesOf';
import type { DrawnSeries } from './DrawnChart';

/** Box-and-whisker of one column of values by one of labels: inclusive quartiles, whiskers to 1.5 box lengths. */
export function boxPlot(
  series: readonly DrawnSeries[],
  categoryAxis: Record<string, unknown>,
  valueAxis: Record<string, unknown>,
): Record<string, unknown> {
  const boxes = boxesOf(series);
  const color = series[0]?.color ?? palette.amount;
  return {
    xAxis: { type: 'category', ...categoryAxis, data: boxes.map(({ label }) => label) },
    yAxis: { type: 'value', ...valueAxis },
    series: [
      {
        type: 'boxplot',
        data: boxes.map(({ lowerWhisker, firstQuartile, median, thirdQuartile, upperWhisker }) => [
          lowerWhisker,
          firstQuartile,
          median,
          thirdQuartile,
          upperWhisker,
        ]),
        itemStyle: { color: palette.amountLight, borderColor: color },
      },
      {
        type: 'scatter',
        symbolSize: 4,
        color,
        data: boxes.flatMap(({ outliers }, index) => outliers.map((value) => [index, value])),
      },
    ],
  };
}
