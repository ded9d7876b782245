import { boxPlot } from '../../../src/report/document/boxPlot';
import type { DrawnSeries } from '../../../src/report/document/DrawnChart';

const series: DrawnSeries = {
  name: 'ROI',
  values: [4, 1, 3, 2, 100, 7, null, 10, 20],
  categories: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'c'],
  color: '#2B5C8A',
  isLine: false,
  onSecondAxis: false,
  trendlines: [],
};

test('a box has inclusive quartiles, whiskers to the last value within 1.5 boxes, and points beyond', () => {
  const { xAxis, series: drawn } = boxPlot([series], {}, {});
  const [boxes, outliers] = drawn as [{ data: number[][] }, { data: number[][] }];
  expect((xAxis as { data: string[] }).data).toEqual(['a', 'b', 'c']);
  // Of 1, 2, 3, 4, 100 the quartiles are 2 and 4: 100 is more than 1.5 boxes away.
  expect(boxes.data).toEqual([
    [1, 2, 3, 4, 4],
    [7, 7, 7, 7, 7],
    [10, 12.5, 15, 17.5, 20],
  ]);
  expect(outliers.data).toEqual([[0, 100]]);
});

test('a value on the reach of the whiskers is within, on either side', () => {
  // Quartiles 3 and 5: the reach is 0 to 8.
  const values = [0, 3, 4, 5, 8];
  const { series: drawn } = boxPlot([{ ...series, values, categories: values.map(() => 'a') }], {}, {});
  const [boxes, outliers] = drawn as [{ data: number[][] }, { data: number[][] }];
  expect([boxes.data, outliers.data]).toEqual([[[0, 3, 4, 5, 8]], []]);
});
