import { chartXml } from '../../../../host/files/charts/chartXml';
import { readChart } from '../../../../host/files/open/readChart';
import {
  child,
  childrenNamed,
  descend,
  descendants,
  parseXml,
  type XmlElement,
} from '../../../../host/files/xml/parseXml';
import { createWorkbook } from '../../../../host/workbook/createWorkbook';
import type { ChartModel } from '../../../../host/workbook/types';
import { plainAxis, plainChart, plainSeries } from './plainChart';

const workbook = createWorkbook('数据 1');
const { cells } = workbook.sheets[0]!;
[
  ['客户', '调用', '占比'],
  ['A & B', 30, 0.6],
  ['客户C', 15, 0.9],
  ['', '无', 1],
  ['D', 5, ''],
].forEach((row, index) => row.forEach((value, column) => cells.setValue(index, column, value)));
cells.setStyle(1, 2, workbook.styles.indexOf({ ...workbook.styles.get(0), numberFormat: '0.0%' }));

const source = { sheets: workbook.sheets, styles: workbook.styles };
const names = "'数据 1'!$A$2:$A$5";
const calls = "'数据 1'!$B$2:$B$5";
const shares = "'数据 1'!$C$2:$C$5";

function draw(chart: ChartModel): XmlElement {
  return descend(parseXml(chartXml(chart, source)), 'chart', 'plotArea')!;
}
const values = (element: XmlElement | undefined, name: string) =>
  element === undefined
    ? []
    : descendants(element, name).map(({ attributes, text }) => attributes.get('val') ?? text);

test('the values of the cells are in the chart, so that viewers draw without calculating', () => {
  const [bars] = childrenNamed(
    draw(plainChart('x', 'BarClustered', [plainSeries('s', calls, names)])),
    'barChart',
  );
  const series = child(bars, 'ser');
  const cached = (name: string) =>
    descendants(child(series, name)!, 'pt').map((point) => [
      point.attributes.get('idx'),
      child(point, 'v')?.text,
    ]);
  expect(child(descend(series, 'val', 'numRef'), 'f')?.text).toBe(calls);
  expect(cached('cat')).toEqual([
    ['0', 'A & B'],
    ['1', '客户C'],
    ['3', 'D'],
  ]);
  expect(cached('val')).toEqual([
    ['0', '30'],
    ['1', '15'],
    ['3', '5'],
  ]);
  expect(values(series, 'ptCount')).toEqual(['4', '4']);
});

test('the format of the cells goes with their values', () => {
  const area = draw(plainChart('x', 'Line', [plainSeries('s', shares, names)]));
  expect(values(area, 'formatCode')).toEqual(['0.0%']);
});

test('a line over columns on a second axis has axes of its own, the second value axis on the right', () => {
  const line = plainSeries('累计', shares, names, { chartType: 'Line', axisGroup: 'Secondary' });
  const area = draw(plainChart('x', 'ColumnClustered', [plainSeries('s', calls, names), line]));
  expect(area.children.map(({ name }) => name)).toEqual([
    'layout',
    'barChart',
    'lineChart',
    'catAx',
    'valAx',
    'valAx',
    'catAx',
    'spPr',
  ]);
  const [first, second] = childrenNamed(area, 'valAx');
  expect([values(first, 'axPos'), values(second, 'axPos')]).toEqual([['l'], ['r']]);
  expect(values(second, 'crosses')).toEqual(['max']);
  const drawn = values(child(area, 'lineChart'), 'axId');
  expect(drawn).toContain(child(second, 'axId')?.attributes.get('val'));
  expect(values(childrenNamed(area, 'catAx')[1], 'delete')).toEqual(['1']);
});

test('ranked bars have their first category on top', () => {
  const chart = plainChart('x', 'BarClustered', [plainSeries('s', calls, names)], {
    axes: {
      category: plainAxis({ reversePlotOrder: true }),
      value: plainAxis({ minimum: 0 }),
      secondaryValue: plainAxis(),
    },
  });
  const area = draw(chart);
  expect(values(child(area, 'catAx'), 'orientation')).toEqual(['maxMin']);
  expect(values(child(area, 'catAx'), 'axPos')).toEqual(['l']);
  expect(values(child(area, 'valAx'), 'min')).toEqual(['0']);
});

test('positions of labels that a kind of chart does not have are not written', () => {
  const labelled = { hasDataLabels: true, dataLabelPosition: 'OutsideEnd', dataLabelFormat: '0%' };
  const position = (type: string) =>
    values(draw(plainChart('x', type, [plainSeries('s', calls, names, labelled)])), 'dLblPos');
  expect(position('BarClustered')).toEqual(['outEnd']);
  expect(position('BarStacked')).toEqual([]);
  expect(position('LineMarkers')).toEqual([]);
  expect(position('Pie')).toEqual(['outEnd']);
  expect(position('Doughnut')).toEqual([]);
});

test('a scatter has two value axes, no lines, its markers and its trendline', () => {
  const trendline = {
    id: 't',
    type: 'Linear',
    name: '趋势',
    color: '#B5522B',
    showEquation: false,
    showRSquared: true,
  };
  const area = draw(
    plainChart('x', 'XYScatter', [
      plainSeries('s', calls, shares, { trendlines: [trendline], markerStyle: 'Circle', markerSize: 6 }),
    ]),
  );
  expect(childrenNamed(area, 'valAx')).toHaveLength(2);
  const series = descendants(area, 'ser')[0]!;
  expect(descend(series, 'spPr', 'ln', 'noFill')).toBeDefined();
  expect(values(child(series, 'marker'), 'size')).toEqual(['6']);
  expect(child(child(series, 'trendline'), 'name')?.text).toBe('趋势');
  expect(values(series, 'dispRSqr')).toEqual(['1']);
  expect(descend(series, 'xVal', 'numRef', 'f')?.text).toBe(shares);
});

test('stacked columns stand on each other', () => {
  const area = draw(
    plainChart('x', 'ColumnStacked', [plainSeries('a', calls, names), plainSeries('b', calls, names)]),
  );
  expect(childrenNamed(area, 'barChart')).toHaveLength(1);
  expect(values(area, 'overlap')).toEqual(['100']);
});

test('what is written is read again', () => {
  const chart = plainChart(
    '名',
    'ColumnClustered',
    [
      plainSeries('甲 & 乙', calls, names, { chartType: 'ColumnClustered', hasDataLabels: true }),
      plainSeries('累计', shares, names, { chartType: 'Line', axisGroup: 'Secondary' }),
    ],
    {
      title: '两行\n标题',
      legendVisible: true,
      axes: {
        category: plainAxis({ title: '客户', titleVisible: true }),
        value: plainAxis({ title: '次', titleVisible: true, maximum: 40, majorGridlines: true }),
        secondaryValue: plainAxis({ numberFormat: '0%', maximum: 1 }),
      },
    },
  );
  const again = readChart(parseXml(chartXml(chart, source)), chart.id, chart.name);
  expect(again).toMatchObject({ chartType: 'ColumnClustered', title: '两行\n标题', legendVisible: true });
  expect(again.series).toMatchObject(
    chart.series.map(({ name, chartType, axisGroup, values: cellsOfSeries, categories, hasDataLabels }) => ({
      name,
      chartType,
      axisGroup,
      values: cellsOfSeries,
      categories,
      hasDataLabels,
    })),
  );
  expect(again.axes.value).toMatchObject({ title: '次', maximum: 40, majorGridlines: true });
  expect(again.axes.secondaryValue).toMatchObject({ numberFormat: '0%', maximum: 1 });
});
