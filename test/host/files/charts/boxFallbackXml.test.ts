import { boxChartXml } from '../../../../host/files/charts/boxChartXml';
import { boxFallbackXml } from '../../../../host/files/charts/boxFallbackXml';
import { readChart } from '../../../../host/files/open/readChart';
import { child, childrenNamed, descend, descendants, parseXml } from '../../../../host/files/xml/parseXml';
import { createWorkbook } from '../../../../host/workbook/createWorkbook';
import type { ChartSeriesModel } from '../../../../host/workbook/types';
import { plainChart, plainSeries } from './plainChart';

const workbook = createWorkbook('数据');
const { cells } = workbook.sheets[0]!;
/** 1 to 9 and an outlier for the first group, four values for the second, in turns. */
const groups: [string, number][] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 40].map((value): [string, number] => ['经理', value]),
  ...[10, 20, 30, 50].map((value): [string, number] => ['C-Level', value]),
];
groups.forEach(([label, value], row) => {
  cells.setValue(row, 0, label);
  cells.setValue(row, 1, value);
});
cells.setValue(14, 0, '经理');
cells.setValue(15, 1, -1);
const source = { sheets: workbook.sheets, styles: workbook.styles };

function box(rows: number, change: Partial<ChartSeriesModel> = {}) {
  const series = plainSeries('值', `数据!$B$1:$B$${rows}`, `数据!$A$1:$A$${rows}`, {
    quartileCalculation: 'Inclusive',
    ...change,
  });
  return plainChart('box', 'Boxwhisker', [series]);
}

const numbers = (xml: string, ...path: string[]) =>
  childrenNamed(descend(parseXml(xml), 'chart', 'plotArea', 'barChart'), 'ser').map((series) => {
    const element = descend(series, ...path);
    return element === undefined ? [] : descendants(element, 'v').map(({ text }) => Number(text));
  });

test('for programs without box charts the boxes are stacked columns with the quartiles of PERCENTILE.INC', () => {
  const xml = boxFallbackXml(box(15), source)!;
  const [lowest, lower, upper] = numbers(xml, 'val');
  // numpy.quantile: 3.25, 5.5, 7.75 and 17.5, 25, 35
  expect(lowest).toEqual([3.25, 17.5]);
  expect(lower).toEqual([2.25, 7.5]);
  expect(upper).toEqual([2.25, 10]);
});

test('whiskers end at the last value within one and a half boxes, outliers left out', () => {
  const xml = boxFallbackXml(box(15), source)!;
  expect(numbers(xml, 'errBars', 'minus')[0]).toEqual([2.25, 7.5]);
  expect(numbers(xml, 'errBars', 'plus')[2]).toEqual([1.25, 15]);
});

test('exclusive quartiles are those of PERCENTILE.EXC', () => {
  const xml = boxFallbackXml(box(15, { quartileCalculation: 'Exclusive' }), source)!;
  // scipy.stats.mstats.mquantiles(alphap=0, betap=0): 2.75 and 8.25; 12.5 and 45
  expect(numbers(xml, 'val')[0]).toEqual([2.75, 12.5]);
});

test('boxes below zero cannot be stacked', () => {
  expect(boxFallbackXml(box(16), source)).toBeUndefined();
});

test('the chart for Excel holds the cells, their values and the way of counting quartiles, and is read again', () => {
  const root = parseXml(boxChartXml(box(15), source));
  expect(descendants(root, 'statistics')[0]?.attributes.get('quartileMethod')).toBe('inclusive');
  const points = descendants(child(descend(root, 'chartData', 'data'), 'numDim')!, 'pt');
  expect(points.map(({ text }) => Number(text))).toEqual(groups.map(([, value]) => value));
  const again = readChart(root, 'id', 'box');
  expect(again).toMatchObject({ chartType: 'Boxwhisker', title: 'box' });
  expect(again.series).toMatchObject([
    {
      name: '值',
      values: '数据!$B$1:$B$15',
      categories: '数据!$A$1:$A$15',
      quartileCalculation: 'Inclusive',
      showMeanMarker: true,
    },
  ]);
});
