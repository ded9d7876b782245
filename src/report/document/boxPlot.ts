import type { DrawnSeries } from './DrawnChart';

/** Box-and-whisker of one column of values by one of labels: inclusive quartiles, whiskers to 1.5 box lengths. */
export function boxPlot(
  series: readonly DrawnSeries[],
  categoryAxis: Record<string, unknown>,
  valueAxis: Record<string, unknown>,
): Record<string, unknown> {
  const [only] = series;
  const groups = new Map<string, number[]>();
  only?.values.forEach((value, index) => {
    const label = String(only.categories[index] ?? '');
    if (typeof value === 'number') groups.set(label, [...(groups.get(label) ?? []), value]);
  });
  const boxes = [...groups.values()].map((values) => fiveNumbers(values.sort((a, b) => a - b)));
  return {
    xAxis: { type: 'category', ...categoryAxis, data: [...groups.keys()] },
    yAxis: { type: 'value', ...valueAxis },
    series: [
      {
        type: 'boxplot',
        data: boxes.map(({ whiskers }) => whiskers),
        itemStyle: { color: '#DCE7F1', borderColor: only?.color ?? '#2B5C8A' },
      },
      {
        type: 'scatter',
        symbolSize: 4,
        color: only?.color ?? '#2B5C8A',
        data: boxes.flatMap(({ outliers }, index) => outliers.map((value) => [index, value])),
      },
    ],
  };
}

function fiveNumbers(sorted: readonly number[]): {
  readonly whiskers: readonly number[];
  readonly outliers: readonly number[];
} {
  const at = (share: number) => {
    const position = share * (sorted.length - 1);
    const low = sorted[Math.floor(position)]!;
    return low + (sorted[Math.ceil(position)]! - low) * (position - Math.floor(position));
  };
  const [first, median, third] = [at(0.25), at(0.5), at(0.75)];
  const reach = 1.5 * (third - first);
  const inside = sorted.filter((value) => value >= first - reach && value <= third + reach);
  return {
    whiskers: [inside[0]!, first, median, third, inside[inside.length - 1]!],
    outliers: sorted.filter((value) => value < first - reach || value > third + reach),
  };
}
