import { layOutReport } from '../../../src/report/sheet/layOutReport';
import { paragraph } from '../../../src/report/sheet/texts';
import { defineChart } from '../../../src/report/charts/defineChart';
import type { Sheet } from '../../../src/report/sheet/Sheet';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';

const chart = defineChart(stagesTable, {
  name: 'stages',
  chart: 'barClustered',
  title: () => 'Stages',
  description: () => 'Bars: records by stage.',
  categories: 'name',
  series: [{ column: 'records', color: '#000000' }],
  categoryAxis: {},
  valueAxis: {},
  legend: 'none',
});
const context = stagesContext();

function placesOf(texts: readonly string[], chartHeight: number) {
  const sheet: Sheet<StagesContext> = {
    role: 'report',
    name: { en: 'Report', 'zh-CN': '报告' },
    tables: [stagesTable],
    widths: [20, 20, 20],
    parts: () => [
      {
        kind: 'beside',
        rows: texts.map((text) => paragraph(text, 'body', [20])),
        charts: [chart],
        offset: 2,
        columns: 3,
        chartHeight,
      },
      { kind: 'row', cells: [{ offset: 0, value: 'next', style: 'body' }] },
      { kind: 'table', table: stagesTable },
    ],
  };
  const { sheets } = layOutReport([sheet], context, stagesTables(context));
  const { blocks } = sheets[0]!;
  const found = blocks.find((block) => block.kind === 'chart');
  const next = blocks.find((block) => block.kind === 'cells' && block.values[0]![0] === 'next');
  return {
    place: found?.kind === 'chart' ? found.place : undefined,
    next: next?.kind === 'cells' ? next.row : NaN,
  };
}

test('a chart stands beside the rows from the first of them, to the right, as high as asked for', () => {
  // Rows of 15 points, as a sheet has them where nothing stands.
  expect(placesOf([], 60).place).toEqual({ row: 1, column: 3, rows: 4, columns: 3 });
});

test('high rows take more of the height of a chart than low ones', () => {
  const { place } = placesOf(['x'.repeat(200)], 60);
  expect(place!.rows).toBeLessThan(4);
});

test('what follows stands below the chart, and below the rows where they are more', () => {
  expect(placesOf(['a'], 60).next).toBe(1 + 4);
  expect(placesOf(['a', 'b', 'c', 'd', 'e', 'f'], 60).next).toBe(1 + 6);
});
