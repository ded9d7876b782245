import { defineChart } from '../../../src/report/charts/defineChart';
import type { Block, CellsBlock, ChartBlock, TableBlock } from '../../../src/report/plan';
import { statusCell, statusRows } from '../../../src/report/layout/statusCell';
import { layOutReport } from '../../../src/report/sheet/layOutReport';
import { headlineParts, sentenceParts } from '../../../src/report/sheet/page';
import type { Sheet } from '../../../src/report/sheet/Sheet';
import { gap, heading, note, title } from '../../../src/report/sheet/texts';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';

const chart = defineChart(stagesTable, {
  name: 'stages',
  chart: 'barClustered',
  title: () => 'Most records are tested',
  description: () => 'Bars',
  categories: 'name',
  series: [
    { column: 'records', color: '#000000' },
    { column: 'share', color: '#ffffff', secondaryAxis: true },
  ],
  categoryAxis: {},
  valueAxis: { title: { en: 'Records', 'zh-CN': '记录数' } },
  legend: 'none',
});

const opened = stagesTable.cellOf(({ name }) => name === 'opened', 'records');

const summary: Sheet<StagesContext> = {
  role: 'summary',
  name: { en: 'Summary', 'zh-CN': '摘要' },
  widths: [30, 30, 30, 30, 30, 30],
  tables: [],
  parts: (_context, tables) => [
    ...headlineParts([
      { label: 'Opened', figure: tables.figureAt(opened)!, comparison: 'of 1,500', mark: 'headline' },
    ]),
    ...sentenceParts([{ text: '300 were opened.', target: opened }]),
    { kind: 'charts', charts: [chart], abreast: 2, rows: 10, columns: 3 },
  ],
};
const evidence: Sheet<StagesContext> = {
  role: 'evidence',
  name: { en: 'Evidence', 'zh-CN': '依据' },
  rowsAbove: 1,
  tables: [stagesTable],
  freeze: { header: stagesTable, columns: 1 },
  parts: () => [
    title('Stages'),
    gap(),
    heading('All of them'),
    note('How to read it', [20, 20]),
    { kind: 'table', table: stagesTable },
  ],
};

function plan(context = stagesContext()) {
  return layOutReport([summary, evidence], context, stagesTables(context));
}
const tableOf = (blocks: readonly Block[]) =>
  blocks.find((block): block is TableBlock => block.kind === 'table')!;

describe('layOutReport', () => {
  it('puts each part below the one before it, behind the margin', () => {
    const [, sheet] = plan().sheets;
    const places = sheet!.blocks.map((block) => ('row' in block ? [block.row, block.column] : []));
    expect(places.slice(0, 4)).toEqual([
      [1, 1],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
    expect(tableOf(sheet!.blocks).row).toBe(5);
    expect(sheet!.freeze).toEqual({ rows: 6, columns: 2 });
    expect(sheet!.printTitleRows).toEqual({ first: 5, last: 5 });
  });

  it('keeps the cell in which a run is called incomplete free, whatever the first sheet begins with', () => {
    const context = stagesContext();
    const list: Sheet<StagesContext> = {
      ...evidence,
      rowsAbove: 0,
      parts: () => [{ kind: 'table', table: stagesTable }],
    };
    const rowOf = (declared: Sheet<StagesContext>[]) =>
      tableOf(layOutReport(declared, context, stagesTables(context)).sheets.at(-1)!.blocks).row;
    const other = { ...list, role: 'other', parts: () => [title('Other')] };
    expect([rowOf([list]), rowOf([other, list])]).toEqual([statusRows, 0]);
    expect(statusCell.row).toBeLessThan(statusRows);
  });

  it('keeps the first row in view where no one table is the list of the sheet', () => {
    const context = stagesContext();
    const abreast: Sheet<StagesContext> = {
      ...evidence,
      rowsAbove: 0,
      freeze: { header: 'firstRow', columns: 0 },
    };
    const titled = { ...abreast, role: 'titled', parts: () => [title('Other')] };
    const [first, sheet] = layOutReport([titled, abreast], context, stagesTables(context)).sheets;
    expect(first!.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet!.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet!.printTitleRows).toBeUndefined();
  });

  it('leaves a margin of two characters, or of as many as the sheet says, before the widths of its columns', () => {
    const context = stagesContext();
    const widthsOf = (more: Partial<Sheet<StagesContext>>) =>
      layOutReport([{ ...evidence, ...more }], context, stagesTables(context)).sheets[0]!.columnWidths;
    expect(widthsOf({ widths: [30, 40] })).toEqual([2, 30, 40]);
    expect(widthsOf({ widths: [30, 40], margin: 5 })).toEqual([5, 30, 40]);
    expect(widthsOf({ widths: [30, 40], margin: 'none' })).toEqual([30, 40]);
    expect(widthsOf({})).toHaveLength(4);
  });

  it('leads a sentence, a headline and a mark to the cell that is named, on a sheet laid out later', () => {
    const { sheets, places } = plan();
    const links = sheets[0]!.blocks
      .filter((block): block is CellsBlock => block.kind === 'cells')
      .flatMap((block) => block.links ?? []);
    const cell = { sheetRole: 'evidence', row: 7, column: 3 };
    expect(links.map(({ to }) => to)).toEqual([cell, cell]);
    expect(tableOf(sheets[1]!.blocks).columns[cell.column - 1]!.values[cell.row - 6]).toBe(300);
    expect(places.link({ mark: 'headline' })).toEqual({ sheetRole: 'summary', row: 2, column: 1 });
    expect(places.address(opened)).toBe('Evidence!D8');
  });

  it('takes chart and links along when a column before theirs is left out', () => {
    const { sheets, places } = plan(stagesContext({ hasShares: false }));
    const drawn = sheets[0]!.blocks.find((block): block is ChartBlock => block.kind === 'chart')!;
    expect(drawn.series).toHaveLength(1);
    expect(drawn.series[0]).toMatchObject({
      name: 'Records',
      values: { sheetRole: 'evidence', row: 6, column: 2, rows: 3, columns: 1 },
      categories: { column: 1 },
    });
    expect(places.link(opened)).toEqual({ sheetRole: 'evidence', row: 7, column: 2 });
  });

  it('draws no chart of a table without rows and says in the table that there are none', () => {
    const { sheets } = plan(stagesContext({ stages: [{ name: 'opened', records: 1, share: 1 }] }));
    expect(sheets[0]!.blocks.some(({ kind }) => kind === 'chart')).toBe(true);
    const context = stagesContext({ stages: [] });
    const empty = layOutReport([evidence], context, stagesTables(context)).sheets[0]!;
    expect(tableOf(empty.blocks)).toMatchObject({ rowCount: 0, emptyText: 'Nobody.' });
  });

  it('gives single cells the look and the format that the column declares for them', () => {
    const [, sheet] = plan().sheets;
    const exceptions = sheet!.blocks.slice(sheet!.blocks.indexOf(tableOf(sheet!.blocks)) + 1);
    expect(exceptions).toEqual([
      { kind: 'cells', row: 6, column: 3, values: [[1200]], style: 'number', numberFormat: '#,##0.0' },
      { kind: 'cells', row: 8, column: 3, values: [[0]], style: 'attention' },
    ]);
  });

  it('puts stacks side by side and lets none overlap', () => {
    const context = stagesContext();
    const abreast: Sheet<StagesContext> = {
      role: 'abreast',
      name: { en: 'Abreast', 'zh-CN': '并列' },
      margin: 'none',
      tables: [stagesTable],
      parts: () => [
        {
          kind: 'abreast',
          gapWidth: 3,
          narrowestStack: 100,
          stacks: [[{ kind: 'table', table: stagesTable }], [], [heading('Right of it')]],
        },
      ],
    };
    const [sheet] = layOutReport([abreast], context, stagesTables(context)).sheets;
    const right = sheet!.blocks.find((block) => block.kind === 'cells' && block.style === 'heading');
    expect(right).toMatchObject({ row: 1, column: 4 });
    expect(sheet!.columnWidths.slice(0, 3).reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(
      100,
    );
    expect(sheet!.columnWidths[3]).toBe(3);
  });
});
