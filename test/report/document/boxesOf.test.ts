import { boxesOf } from '../../../src/report/document/boxesOf';
import type { DrawnSeries } from '../../../src/report/document/DrawnChart';

test('values are boxed by their labels in the order of these; blanks and values beyond the whiskers are no part', () => {
  const series: DrawnSeries = {
    name: 'ROI',
    values: [1, 9, 2, null, 3, 4, 50, 8],
    categories: ['b', 'a', 'b', 'c', 'b', 'b', 'b', 'a'],
    color: undefined,
    isLine: false,
    onSecondAxis: false,
    trendlines: [],
  };
  expect(boxesOf([series])).toMatchObject([
    { label: 'b', count: 5, median: 3, upperWhisker: 4, outliers: [50] },
    { label: 'a', count: 2, median: 8.5, outliers: [] },
  ]);
  expect(boxesOf([])).toEqual([]);
});
