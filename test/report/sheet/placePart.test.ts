import { defineChart } from '../../../src/report/charts/defineChart';
import type { Block } from '../../../src/report/plan';
import type { Part } from '../../../src/report/sheet/Part';
import { placeStack } from '../../../src/report/sheet/placePart';
import { Places } from '../../../src/report/sheet/Places';
import { gap, line } from '../../../src/report/sheet/texts';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';

function place(parts: readonly Part<StagesContext>[], context = stagesContext()) {
  const tables = stagesTables(context);
  const places = new Places(tables, new Map([['sheet', 'Sheet']]));
  const placed = placeStack(parts, 10, 2, { role: 'sheet', context, tables, places });
  return { ...placed, blocks: placed.blocks() };
}
const chart = (name: string) =>
  defineChart(stagesTable, {
    name,
    chart: 'barClustered',
    title: () => name,
    description: () => name,
    categories: 'name',
    series: [{ column: 'records', color: '#000000' }],
    categoryAxis: {},
    valueAxis: { title: { en: 'Records', 'zh-CN': '记录数' } },
    legend: 'none',
  });
const table: Part<StagesContext> = { kind: 'table', table: stagesTable };
const placesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block.place] : []));

describe('placeStack', () => {
  it('puts each part below the one before it, a blank row below a table', () => {
    const { rows, widths, blocks } = place([line('a', 'body'), gap(2), table, line('b', 'body')]);
    expect(rows).toBe(1 + 2 + 5 + 1);
    expect(widths).toHaveLength(3);
    const last = blocks.at(-1);
    expect(last).toMatchObject({ kind: 'cells', row: 18, column: 2, values: [['b']] });
  });

  it('keeps a row for a table without rows', () => {
    expect(place([table], stagesContext({ stages: [] })).rows).toBe(3);
  });

  it('sets charts abreast, line by line with a blank row below each', () => {
    const charts = ['a', 'b', 'c'].map(chart);
    const { rows, blocks } = place([{ kind: 'charts', charts, abreast: 2, rows: 8, columns: 3 }, table]);
    expect(placesOf(blocks)).toEqual([
      { row: 10, column: 2, rows: 8, columns: 3 },
      { row: 10, column: 5, rows: 8, columns: 3 },
      { row: 19, column: 2, rows: 8, columns: 3 },
    ]);
    expect(rows).toBe(18 + 5);
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({ row: 28 });
  });

  it('makes a chart as wide as the tables of its stack, and keeps no room for one that has nothing to draw', () => {
    const charts = [chart('a')];
    const part: Part<StagesContext> = { kind: 'charts', charts, abreast: 1, rows: 8 };
    expect(placesOf(place([part, table]).blocks)).toEqual([{ row: 10, column: 2, rows: 8, columns: 3 }]);
    const empty = place([part, table], stagesContext({ stages: [] }));
    expect([empty.rows, placesOf(empty.blocks)]).toEqual([3, []]);
  });

  it('sets stacks side by side with a gap between, as long as the longest of them', () => {
    const { rows, widths, blocks } = place([
      { kind: 'abreast', gapWidth: 4, stacks: [[table], [], [line('b', 'body'), gap(9)]] },
      line('below', 'body'),
    ]);
    expect(rows).toBe(11);
    expect(widths).toHaveLength(5);
    expect([widths[3], widths[4]]).toEqual([4, 4]);
    const cells = blocks.flatMap((block) => (block.kind === 'cells' ? [[block.row, block.column]] : []));
    expect(cells).toContainEqual([10, 6]);
    expect(cells).toContainEqual([20, 2]);
  });

  it('widens a stack alike up to its least width, and leaves a wider one', () => {
    const widthsOf = (narrowestStack: number) =>
      place([{ kind: 'abreast', gapWidth: 1, narrowestStack, stacks: [[table]] }]).widths.slice(0, 3);
    const natural = widthsOf(0);
    const total = natural.reduce((sum, width) => sum + width, 0);
    expect(widthsOf(total)).toEqual(natural);
    expect(widthsOf(2 * total)).toEqual(natural.map((width) => 2 * width));
  });
});
