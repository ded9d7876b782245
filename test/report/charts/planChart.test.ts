import { defineChart } from '../../../src/report/charts/defineChart';
import { isDrawn, planChart } from '../../../src/report/charts/planChart';
import { Places } from '../../../src/report/sheet/Places';
import { stagesContext, stagesTable, stagesTables } from '../stagesTable';

const words = (text: string) => ({ en: text, 'zh-CN': text });
const declared = {
  name: 'stages',
  chart: 'columnClustered',
  title: () => 'The finding',
  description: () => 'What is drawn',
  categories: 'name',
  series: [
    { column: 'records', color: '#000000' },
    { column: 'share', name: words('Its share'), color: '#ffffff', secondaryAxis: true },
  ],
  categoryAxis: { reversed: true },
  valueAxis: { title: words('Records'), minimum: 0 },
  secondaryAxis: { title: words('Share'), numberFormat: '0%' },
  legend: 'bottom',
} as const;
const place = { row: 3, column: 4, rows: 8, columns: 3 };

function plan(
  chart: Parameters<typeof planChart<ReturnType<typeof stagesContext>>>[0],
  context = stagesContext(),
) {
  const tables = stagesTables(context);
  const places = new Places(tables, new Map());
  places.placeTable('stages', { sheetRole: 'evidence', row: 10, column: 2 });
  return planChart(chart, place, context, tables, places);
}

describe('planChart', () => {
  it('draws each column against the labels, named by its header or by what the chart calls it', () => {
    const area = { sheetRole: 'evidence', row: 11, rows: 3, columns: 1 };
    expect(plan(defineChart(stagesTable, declared))).toEqual({
      kind: 'chart',
      name: 'stages',
      chart: 'columnClustered',
      title: 'The finding',
      description: 'What is drawn',
      place,
      series: [
        {
          name: 'Records',
          color: '#000000',
          values: { ...area, column: 4 },
          categories: { ...area, column: 2 },
        },
        {
          name: 'Its share',
          color: '#ffffff',
          secondaryAxis: true,
          values: { ...area, column: 3 },
          categories: { ...area, column: 2 },
        },
      ],
      categoryAxis: { title: '', reversed: true },
      valueAxis: { title: 'Records', minimum: 0 },
      secondaryAxis: { title: 'Share', numberFormat: '0%' },
      legend: 'bottom',
    });
  });

  it('draws no more rows than it may, and says its line of trend in words', () => {
    const trendline = { name: words('Trend'), color: '#123456' };
    const series = [{ column: 'records', color: '#000000', trendline }] as const;
    const chart = plan(defineChart(stagesTable, { ...declared, series, mostRows: 2 }));
    expect(chart!.series[0]).toMatchObject({
      values: { row: 11, rows: 2 },
      categories: { rows: 2 },
      trendline: { name: 'Trend', color: '#123456' },
    });
  });

  it('takes labels and values of boxes with their headers, and only where they stand side by side', () => {
    const boxes = { ...declared, chart: 'boxWhisker' } as const;
    const beside = defineChart(stagesTable, { ...boxes, series: [{ column: 'share', color: '#000000' }] });
    expect(plan(beside)).toMatchObject({
      series: [],
      boxSource: { sheetRole: 'evidence', row: 10, column: 2, rows: 4, columns: 2 },
    });
    const apart = defineChart(stagesTable, { ...boxes, series: [{ column: 'records', color: '#000000' }] });
    expect(() => plan(apart)).toThrow(RangeError);
    expect(plan(apart, stagesContext({ hasShares: false }))).toBeDefined();
  });
});

test('a chart is drawn where its table has a row and its condition holds', () => {
  const isDrawnWith = (rows: number, when?: boolean) => {
    const context = stagesContext({ stages: stagesContext().stages.slice(0, rows) });
    const condition = when === undefined ? {} : { when: () => when };
    return isDrawn(defineChart(stagesTable, { ...declared, ...condition }), context, stagesTables(context));
  };
  expect([isDrawnWith(0), isDrawnWith(1), isDrawnWith(1, true), isDrawnWith(1, false)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
