import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { AreaReference, Block, ChartBlock, ReportPlan } from '../../../src/report/plan';
import { cellAt, makeReport, sentencesOf } from './makeReport';

const sample = generateMismatchSample();
const english = makeReport(sample);
const chinese = makeReport(sample, 'zh-CN');
const plans: readonly [string, ReportPlan][] = [
  ['en', english.plan],
  ['zh-CN', chinese.plan],
];

/** Rows and columns that a block writes to. */
function areaOf(block: Block) {
  switch (block.kind) {
    case 'cells':
      return {
        row: block.row,
        column: block.column,
        rows: block.values.length,
        columns: block.values[0]!.length,
      };
    case 'table':
      return {
        row: block.row,
        column: block.column,
        rows: 1 + Math.max(1, block.rowCount),
        columns: block.columns.length,
      };
    case 'chart':
      return block.place;
    case 'conditionalFormat':
      return undefined;
  }
}
const numbersIn = (text: string) =>
  (text.match(/-?\d[\d,]*(\.\d+)?%?/g) ?? []).map((number) => number.replaceAll(',', ''));

describe.each(plans)('the mismatch report in %s', (_locale, plan) => {
  const chartsOn = (wanted: string) =>
    plan.sheets
      .filter(({ role }) => role === wanted)
      .flatMap(({ blocks }) => blocks.filter((block): block is ChartBlock => block.kind === 'chart'));
  const charts = chartsOn('summary');

  test('has its sheets in order, with names that a tab can bear', () => {
    expect(plan.sheets.map(({ role }) => role)).toEqual([
      'summary',
      'report',
      'actions',
      'mismatchList',
      'healthPlan',
      'segments',
      'drivers',
      'scores',
      'stability',
      'method',
      'cautions',
      'dataCheck',
      'chartData',
    ]);
    const names = plan.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
  });

  test('gives every table a name of its own, and columns of one length with headers of their own', () => {
    const tables = plan.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    const names = tables.map((table) => (table.kind === 'table' ? table.name : ''));
    expect(new Set(names).size).toBe(names.length);
    for (const table of tables) {
      if (table.kind !== 'table') continue;
      expect(table.name).toMatch(/^[A-Za-z]\w*$/);
      const headers = table.columns.map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
      for (const { values } of table.columns) expect(values).toHaveLength(table.rowCount);
    }
  });

  test('lets nothing cover anything else', () => {
    const clashes: string[] = [];
    for (const { blocks, role } of plan.sheets) {
      const taken = new Set<number>();
      for (const block of blocks) {
        const area = areaOf(block);
        // A grey cell of a heat map is painted over its own number.
        if (area === undefined || (block.kind === 'cells' && block.style === 'muted')) continue;
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const cell = row * 1000 + column;
            if (taken.has(cell)) clashes.push(`${role}: row ${row}, column ${column}, ${block.kind}`);
            taken.add(cell);
          }
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  test('draws the four charts from cells that hold numbers', () => {
    expect(charts.map(({ chart }) => chart)).toEqual(['barClustered', 'scatter', 'boxWhisker', 'boxWhisker']);
    expect(chartsOn('report').map(({ name }) => name)).toEqual(charts.map(({ name }) => name));
    const first = (area: AreaReference, column = 0) =>
      cellAt(plan, { sheetRole: area.sheetRole, row: area.row, column: area.column + column });
    for (const { series, boxSource } of charts) {
      for (const { values, categories } of series) {
        expect(typeof first(values)).toBe('number');
        expect(['number', 'string']).toContain(typeof first(categories));
        expect(values.rows).toBe(categories.rows);
      }
      if (boxSource === undefined) continue;
      expect(boxSource.rows).toBe(185);
      expect(typeof first(boxSource)).toBe('string');
      expect(typeof first({ ...boxSource, row: boxSource.row + 1 }, 1)).toBe('number');
    }
  });

  test('colours the cells of two heat maps, and leaves small ones grey', () => {
    const blocks = plan.sheets.find(({ role }) => role === 'segments')!.blocks;
    const colored = blocks.filter((block) => block.kind === 'conditionalFormat');
    const grey = blocks.filter((block) => block.kind === 'cells' && block.style === 'muted');
    const { cells } = english.result.segments!;
    const coloredCells = colored.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    const large = cells.filter(({ isLargeEnough }) => isLargeEnough).length;
    expect(coloredCells).toBe(50 + large);
    expect(grey).toHaveLength(
      cells.filter(({ mismatch, isLargeEnough }) => mismatch > 0 && !isLargeEnough).length,
    );
  });

  test('links every sentence to a cell that holds one of its numbers', () => {
    const sentences = sentencesOf(plan);
    expect(sentences.length).toBeGreaterThan(20);
    const linked = sentences.filter(({ link }) => link !== undefined);
    expect(linked.length).toBeGreaterThan(20);
    for (const { text, link } of linked) {
      const value = cellAt(plan, link!);
      if (typeof value !== 'number') continue;
      const shown = [0, 1, 2, 3].flatMap((digits) => [
        value.toFixed(digits),
        `${(100 * value).toFixed(digits)}%`,
      ]);
      expect({ text, value, isSaid: numbersIn(text).some((number) => shown.includes(number)) }).toEqual({
        text,
        value,
        isSaid: true,
      });
    }
  });

  test('shows the interval of the headline rank correlation beside it, on the sheet that it leads to', () => {
    const { text, comparison, link } = plan.overview.headlines.at(-1)!;
    const [shown, low, high] = [0, 1, 2].map((offset) =>
      Number(cellAt(plan, { ...link, column: link.column + offset })),
    );
    expect(shown!.toFixed(2)).toBe(text);
    expect(comparison).toContain(`[${low!.toFixed(2)}, ${high!.toFixed(2)}]`);
  });

  test('leads every jump to a sheet of the plan or to the source', () => {
    const roles = new Set(plan.sheets.map(({ role }) => role));
    for (const block of plan.sheets.flatMap(({ blocks }) => blocks)) {
      const links =
        block.kind === 'cells'
          ? (block.links ?? []).map(({ to }) => to)
          : block.kind === 'table'
            ? block.columns.flatMap((column) => [...(column.links?.values() ?? [])])
            : [];
      for (const link of links) {
        expect(link.sheetName === 'Customers' || roles.has(link.sheetRole ?? '')).toBe(true);
      }
    }
  });

  test('tells the pane title, headlines with their cells, cautions and lists', () => {
    const { overview } = plan;
    expect(overview.headlines).toHaveLength(6);
    expect(overview.headlines[0]!.text).toBe('184');
    expect(overview.headlines[1]!.text).toBe('8.13');
    expect(overview.headlines[4]!.text).toBe('0.81');
    expect(overview.cautions.length).toBeGreaterThan(3);
    expect(overview.lists.map(({ count }) => count)).toContain(english.result.dormant!.members.length);
    // Segments are rows of a list with others: theirs leads to the first of them.
    for (const { key, link, count, first } of overview.lists)
      expect(cellAt(plan, link)).toBe(key === 'segments' ? cellAt(plan, first[0]!.link!) : count);
  });

  test('leads from each recommendation to the first row of its list', () => {
    const { blocks } = plan.sheets.find(({ role }) => role === 'actions')!;
    const [recommendations, lists] = blocks.filter((block) => block.kind === 'table');
    const names = recommendations!.columns[1]!;
    names.links!.forEach((link, row) => {
      const at = link.row - lists!.row - 1;
      expect(lists!.columns[0]!.values[at]).toBe(names.values[row]);
      expect(lists!.columns[0]!.values[at - 1]).not.toBe(names.values[row]);
    });
  });
});

describe('the two languages', () => {
  test('have the same blocks in the same places', () => {
    // The report's lists are as wide as their texts, and its charts as high as the texts beside them.
    const shape = (plan: ReportPlan) =>
      plan.sheets
        .filter(({ role }) => role !== 'report')
        .map(({ role, blocks }) => [role, blocks.map((block) => [block.kind, areaOf(block)])]);
    expect(shape(chinese.plan)).toEqual(shape(english.plan));
  });

  test('leave no English sentence in the Chinese report', () => {
    for (const { text } of sentencesOf(chinese.plan)) {
      expect(text).toMatch(/[\u4e00-\u9fff]/);
      expect(text).not.toMatch(/\b(the|and|of|is|are)\b/);
      expect(text.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[,;:!?]\s|\.$/);
    }
  });
});

describe('reports of unusual tables', () => {
  const headers = ['customer_id', 'investment_priority_score', 'total_sales_amount'];
  const rows = Array.from({ length: 40 }, (_row, index) => [
    `C${index}`,
    (index * 7) % 40,
    (index * 13) % 40,
  ]);

  test.each(['en', 'zh-CN'] as const)(
    'an id, a priority and one metric: what is lost is said, nothing is empty (%s)',
    (locale) => {
      const { plan, result } = makeReport({ headers, rows }, locale);
      expect(result.losses.length).toBeGreaterThan(6);
      expect(plan.overview.cautions.length).toBeGreaterThanOrEqual(result.losses.length);
      expect(plan.sheets[0]!.blocks.some(({ kind }) => kind === 'chart')).toBe(false);
      for (const { text } of sentencesOf(plan)) expect(text).not.toMatch(/NaN|undefined|Infinity|\{/);
    },
  );

  test('no mismatch at all: the title and the lists say so', () => {
    const agreeing = rows.map((row, index) => [row[0]!, index, index]);
    const { plan, result } = makeReport({ headers, rows: agreeing });
    expect(result.placement.counts.mismatch).toBe(0);
    expect(plan.overview.title).toMatch(/^None of 12 /);
    const list = plan.sheets
      .find(({ role }) => role === 'mismatchList')!
      .blocks.find((block) => block.kind === 'table');
    expect(list).toMatchObject({ rowCount: 0, emptyText: 'No customer is mismatched.' });
  });
});
