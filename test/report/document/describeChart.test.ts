import { describeChart } from '../../../src/report/document/describeChart';
import type { DrawnAxis, DrawnChart, DrawnSeries } from '../../../src/report/document/DrawnChart';
import { proseIn } from '../../../src/report/text/proseIn';

const axis: DrawnAxis = {
  isVisible: true,
  title: '',
  numberFormat: '0%',
  minimum: undefined,
  maximum: undefined,
  hasGridlines: false,
  isReversed: false,
};
const calls: DrawnSeries = {
  name: 'Calls',
  values: [1200, null, 300],
  categories: ['tested', 'waiting', 'opened'],
  color: undefined,
  isLine: false,
  onSecondAxis: false,
  labelFormat: '#,##0',
  trendlines: [],
};
const rate: DrawnSeries = { ...calls, name: 'Rate', values: [0.5, 0.25, 0], labelFormat: undefined };

function chartOf(family: DrawnChart['kind']['family'], series: readonly DrawnSeries[]): DrawnChart {
  return {
    kind: { family, isLying: false, isStacked: false },
    title: 'Title',
    titleWidth: 500,
    hasLegend: false,
    series,
    category: axis,
    value: axis,
    secondaryValue: { ...axis, numberFormat: '0.0%' },
  };
}

test('bars are read out with the formats of their labels, or of their axis, and blanks left out', () => {
  const chart = chartOf('bar', [calls, rate, { ...rate, onSecondAxis: true, isLine: true }]);
  expect(describeChart(chart, 'Bars.', proseIn('en'))).toBe(
    'Bars. Calls: tested 1,200, opened 300. Rate: tested 50%, waiting 25%, opened 0%. Rate: tested 50.0%, waiting 25.0%, opened 0.0%.',
  );
  expect(describeChart(chartOf('line', [calls]), '折线。', proseIn('zh-CN'))).toBe(
    '折线。Calls：tested 1,200、opened 300。',
  );
});

test('of many bars the first are read out and the others counted', () => {
  const values = Array.from({ length: 15 }, (_value, place) => place);
  const many = { ...calls, values, categories: values.map((value) => `C${value}`) };
  expect(describeChart(chartOf('bar', [many]), 'Bars.', proseIn('en'))).toMatch(/C10 10, C11 11, 3 more\.$/);
});

test('of a scatter its points are counted, of boxes the medians are said', () => {
  expect(describeChart(chartOf('scatter', [calls]), 'Points.', proseIn('en'))).toBe('Points. 2 points.');
  const boxes = { ...rate, values: [0.1, 0.3, 0.5, 0.4], categories: ['a', 'a', 'a', 'b'] };
  expect(describeChart(chartOf('boxWhisker', [boxes]), 'Boxes.', proseIn('en'))).toBe(
    'Boxes. Medians: a 30%, b 40%.',
  );
});
