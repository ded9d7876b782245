import { chartOption } from '../../../src/report/document/chartOption';
import type { DrawnAxis, DrawnChart, DrawnSeries } from '../../../src/report/document/DrawnChart';

const axis = (title: string, more: Partial<DrawnAxis> = {}): DrawnAxis => ({
  isVisible: true,
  title,
  numberFormat: undefined,
  minimum: undefined,
  maximum: undefined,
  hasGridlines: false,
  isReversed: false,
  ...more,
});
const series = (name: string, more: Partial<DrawnSeries> = {}): DrawnSeries => ({
  name,
  values: [1, 2],
  categories: ['a', 'b'],
  color: '#2B5C8A',
  isLine: false,
  onSecondAxis: false,
  trendlines: [],
  ...more,
});
const chart = (more: Partial<DrawnChart>): DrawnChart => ({
  kind: { family: 'bar', isLying: false, isStacked: false },
  title: 'Title',
  titleWidth: 400,
  hasLegend: false,
  series: [series('records')],
  category: axis('Category'),
  value: axis('Value', { minimum: 0, maximum: 1, numberFormat: '0%' }),
  secondaryValue: axis('Second', { minimum: 2, maximum: 5 }),
  ...more,
});
type Axis = {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  readonly inverse?: boolean;
  readonly axisLabel?: { readonly formatter?: (value: number) => string };
};

test('each axis runs from its own least to its own most value, in its own format', () => {
  const { yAxis } = chartOption(
    chart({ series: [series('records'), series('rate', { isLine: true, onSecondAxis: true })] }),
  ) as { yAxis: Axis[] };
  expect(yAxis.map(({ name, min, max }) => [name, min, max])).toEqual([
    ['Value', 0, 1],
    ['Second', 2, 5],
  ]);
  expect(yAxis[0]!.axisLabel?.formatter?.(0.25)).toBe('25%');
  expect(chartOption(chart({})).yAxis).toHaveLength(1);
});

test('lying bars have their names at the side, the first on top where the axis is reversed', () => {
  const lying = { family: 'bar', isLying: true, isStacked: false } as const;
  const { xAxis, yAxis } = chartOption(
    chart({ kind: lying, category: axis('Category', { isReversed: true }) }),
  ) as { xAxis: Axis[]; yAxis: Axis };
  expect([xAxis[0]!.name, yAxis.name, yAxis.inverse]).toEqual(['Value', 'Category', true]);
  expect((chartOption(chart({ kind: lying })).yAxis as Axis).inverse).toBe(false);
});

test('a scatter has its points, and the line of least squares from its first to its last', () => {
  const { series: drawn } = chartOption(
    chart({
      kind: { family: 'scatter', isLying: false, isStacked: false },
      series: [
        series('points', {
          categories: [3, 1, null, 2],
          values: [5, 1, 9, 3],
          trendlines: [{ name: 'trend', color: undefined }],
        }),
      ],
    }),
  ) as { series: { data: number[][] }[] };
  expect(drawn.map(({ data }) => data)).toEqual([
    [
      [3, 5],
      [1, 1],
      [2, 3],
    ],
    [
      [1, 1],
      [3, 5],
    ],
  ]);
});
