import { generateConversionSample } from '../../../samples/generateConversionSample';
import type { Locale } from '../../../src/engine/recipe/types';
import type { CellValue } from '../../../src/engine/table/types';
import type { Block, CellLink, PlannedContent, ReportPlan } from '../../../src/report/plan';
import { formatNumber } from '../../../src/report/text/formatNumber';
import { reportOf, rowsOf, sheetOf, tableOf, textsOf } from './reportOf';

const { headers, rows } = generateConversionSample();
const cells = [headers, ...rows] as CellValue[][];
const plans = { en: reportOf(cells, 'en').plan, 'zh-CN': reportOf(cells, 'zh-CN').plan };
const locales = ['en', 'zh-CN'] as const;

/** A table of three customers without anything optional. */
const bare = reportOf(
  [
    ['Customer', 'Product', 'Called'],
    ...Array.from({ length: 30 }, (_, row) => [`C${row % 3}`, `P${row % 2}`, row % 4 === 0 ? 'yes' : 'no']),
  ],
  'en',
);

function linksOf(block: Block): CellLink[] {
  if (block.kind === 'cells') return (block.links ?? []).map(({ to }) => to);
  if (block.kind === 'table') return block.columns.flatMap(({ links }) => [...(links?.values() ?? [])]);
  return [];
}

/** The ways in which a sentence may show what is in a cell. */
function shownAs(value: PlannedContent, locale: Locale): string[] {
  if (typeof value !== 'number') return [String(value)];
  return ['count', 'one', 'ratio', 'rate0', 'rate', 'rate2'].map((format) =>
    formatNumber(locale, value, format),
  );
}

/** Last row and column that a block covers, 0-based. */
function endOf(block: Block): { row: number; column: number } {
  switch (block.kind) {
    case 'cells':
      return {
        row: block.row + block.values.length - 1,
        column: block.column + (block.values[0]?.length ?? 1) - 1,
      };
    case 'table':
      return {
        row: block.row + Math.max(1, block.rowCount),
        column: block.column + block.columns.length - 1,
      };
    case 'chart':
      return {
        row: block.place.row + block.place.rows - 1,
        column: block.place.column + block.place.columns - 1,
      };
    case 'conditionalFormat':
      return {
        row: block.area.row + block.area.rows - 1,
        column: block.area.column + block.area.columns - 1,
      };
  }
}

describe.each(locales)('the conversion report in %s', (locale) => {
  const plan: ReportPlan = plans[locale];

  test('starts with the summary and has the eight published sheets', () => {
    const roles = plan.sheets.map(({ role }) => role);
    expect(roles[0]).toBe('summary');
    expect(roles).toEqual(
      expect.arrayContaining([
        'highCustomers',
        'lowCustomers',
        'highProducts',
        'lowProducts',
        'customerFeatures',
        'productFeatures',
        'customerRanking',
        'productRanking',
        'dataCheck',
      ]),
    );
    expect(new Set(roles).size).toBe(roles.length);
  });

  test('names its sheets and tables so that Excel takes them', () => {
    const names = plan.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    const tables = plan.sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.name] : [])),
    );
    expect(new Set(tables).size).toBe(tables.length);
    for (const table of tables) expect(table).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
  });

  test('every jump and every series leads to cells that there are', () => {
    const ends = new Map(
      plan.sheets.map(({ role, blocks }) => {
        const last = blocks.map(endOf);
        return [
          role,
          {
            row: Math.max(...last.map(({ row }) => row)),
            column: Math.max(...last.map(({ column }) => column)),
          },
        ];
      }),
    );
    const expectThere = (role: string, row: number, column: number) => {
      const end = ends.get(role);
      if (end === undefined || row > end.row || column > end.column) {
        throw new Error(`Nothing at ${role} ${row} ${column}`);
      }
    };
    for (const { blocks } of plan.sheets) {
      for (const block of blocks) {
        for (const link of linksOf(block)) {
          if (link.sheetRole !== undefined) expectThere(link.sheetRole, link.row, link.column);
          else expect(link.sheetName).toBe('Sheet1');
        }
        if (block.kind !== 'chart') continue;
        for (const { values, categories } of block.series) {
          expect(values.rows).toBe(categories.rows);
          expectThere(values.sheetRole, values.row + values.rows - 1, values.column);
        }
      }
    }
    for (const { link } of [...plan.overview.headlines, ...plan.overview.cautions, ...plan.overview.lists]) {
      expectThere(link.sheetRole!, link.row, link.column);
    }
  });

  test('each figure in a sentence is the number in the cell that the sentence names', () => {
    const figures = tableOf(plan, 'figures');
    const [, labels, values] = figures.columns;
    expect(labels!.values.length).toBe(figures.rowCount);
    for (let row = 0; row < figures.rowCount; row++) {
      expect(values!.values[row]).not.toBeUndefined();
      expect(values!.values[row]).not.toBe('');
    }
    const cellBlocks = sheetOf(plan, 'report').blocks.filter((block) => block.kind === 'cells');
    const sentences = cellBlocks.filter((block) => block.style === 'body');
    expect(sentences.length).toBeGreaterThan(40);
    for (const sentence of sentences) {
      const text = String(sentence.values[0]![0]);
      const source = cellBlocks.find((block) => block.style === 'link' && block.row === sentence.row);
      if (source === undefined) {
        expect(text).not.toMatch(/\d/);
        continue;
      }
      const to = source.links![0]!.to.sheetRole;
      // A caution stands whole in its own cell.
      if (to === 'cautions') continue;
      expect(to).toBe('figures');
      const [, first, last = first] = /!D(\d+)(?::D(\d+))?$/.exec(String(source.values[0]![0]))!;
      // Addresses count rows from 1; the list's header stands above its first value.
      for (let row = Number(first) - 1; row < Number(last); row++) {
        const value = values!.values[row - figures.row - 1]!;
        if (!shownAs(value, locale).some((shown) => text.includes(shown))) {
          throw new Error(`${String(value)} is not in: ${text}`);
        }
      }
    }
  });

  test('has at least three charts on the summary, each with a finding, axes and a description', () => {
    const charts = sheetOf(plan, 'summary').blocks.filter((block) => block.kind === 'chart');
    expect(charts.length).toBeGreaterThanOrEqual(3);
    for (const chart of charts) {
      expect(chart.title).toMatch(/\d/);
      expect(chart.description).not.toBe('');
      expect(chart.valueAxis.title).not.toBe('');
      expect(chart.series[0]!.values.rows).toBeLessThanOrEqual(15);
    }
  });

  test('the panel of cautions says how many more there are', () => {
    // The last says which columns are absent, and is always shown.
    const all = plan.overview.cautions.length - 1;
    const texts = textsOf(sheetOf(plan, 'summary'));
    const shown = plan.overview.cautions.filter(({ text }) => texts.includes(text)).length;
    expect(shown).toBe(3);
    const more = locale === 'en' ? `${all - 2} more on the sheet` : `另有 ${all - 2} 条`;
    expect(texts.filter((text) => text.includes(more))).toHaveLength(1);
  });

  test('says why for every row of the actions, with record rows of the sheet', () => {
    const [header, ...actions] = rowsOf(tableOf(plan, 'actions'));
    const why = header!.indexOf(locale === 'en' ? 'Why' : '理由');
    const rowNumbers = header!.indexOf(locale === 'en' ? 'Sheet rows of the records' : '记录所在行');
    for (const action of actions) {
      expect(action[why]).toMatch(/\d/);
      expect(action[rowNumbers]).toMatch(locale === 'en' ? /^rows? \d/ : /^第 \d/);
    }
  });

  test('shows no code, no hole and no number that is none', () => {
    const holes = /NaN|undefined|null|Infinity|\{|\}|conversion\./;
    expect(plan.sheets.flatMap(textsOf).filter((text) => holes.test(text))).toEqual([]);
  });
});

test('the two languages have the same sheets with the same numbers', () => {
  const numbers = (plan: ReportPlan) =>
    plan.sheets.map(({ role, blocks }) => [
      role,
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? rowsOf(block)
              .flat()
              .filter((value) => typeof value === 'number')
          : [],
      ),
    ]);
  expect(numbers(plans['zh-CN'])).toEqual(numbers(plans.en));
});

test('English sheets have no Chinese of ours', () => {
  const texts = plans.en.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ header }) => header) : [])),
  );
  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}/u);
});

describe('a table without anything optional', () => {
  test('is reported, blank where the table tells nothing', () => {
    const [header, first] = rowsOf(tableOf(bare.plan, 'customerRanking'));
    expect(first![header!.indexOf('Sign rate')]).toBeNull();
    expect(first![header!.indexOf('Mean test days')]).toBeNull();
    expect(first![header!.indexOf('Call rate')]).not.toBeNull();
  });

  test('says which term the score lacks', () => {
    expect(textsOf(sheetOf(bare.plan, 'cautions')).join('\n')).toMatch(
      /The customer score lacks a term, because its column is missing \(sign rate\)/,
    );
  });

  test('names what is lost on the data check sheet', () => {
    expect(textsOf(sheetOf(bare.plan, 'dataCheck')).join('\n')).toMatch(/sign rate/i);
  });
});

test('a list of actions that stops before its end says so with both numbers', () => {
  const header = ['Customer', 'Product', 'Called'];
  const rows = Array.from({ length: 6000 }, (_, row) => [`C${row}`, 'P', row % 4 === 0 ? 'yes' : 'no']);
  const { plan, result } = reportOf([header, ...rows], 'en');
  expect(result.subjects.customer.tiers.high.groups).toBe(1200);
  const notes = textsOf(sheetOf(plan, 'actions')).join('\n');
  expect(notes).toContain('No evidence yet: the first 1,000 of 6,000 are listed.');
  expect(textsOf(sheetOf(plans.en, 'actions')).join('\n')).not.toContain('are listed');
});

test('the tiers stand side by side, the mean of rates beside the rate of all records', () => {
  const [header, ...rows] = rowsOf(tableOf(plans.en, 'tiers'));
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
  expect(column('Tier')).toEqual(['High', 'Middle', 'Low', 'High', 'Middle', 'Low']);
  expect(column('Number')).toEqual([39, 115, 39, 8, 20, 8]);
  expect(column('Call rate, mean of members')[3]).toBeCloseTo(0.1435, 4);
  expect(column('Call rate, all records')[3]).toBeCloseTo(0.0645, 4);
  expect(column('Share the line')).toEqual([1, null, 122, 1, null, 1]);
});

test('large customers whose rate is below the best three are named with their numbers', () => {
  const report = textsOf(sheetOf(plans.en, 'report'));
  const named = report.filter((text) => text.includes('among the most, but a rate of'));
  expect(named).toHaveLength(3);
  expect(named[0]).toMatch(/方正.*27 called records.*19\.1% \(141 records\)/);
  expect(named[1]).toMatch(/精芯.*18 called records.*24\.0% \(75 records\)/);
  expect(named[2]).toMatch(/济南亿次元.*15 called records.*9\.9% \(151 records\)/);
});

test('in a table with nothing but stages, who is called was opened, signed and callable before', () => {
  const header = ['客户', '产品', '测试进度'];
  const stages = ['测试中', '可接入', '可接入', '不接入', '已接入', '已开通', '已调用', '已调用'];
  const rows = Array.from({ length: 400 }, (_, row) => [`客户${row % 13}`, '产品', stages[row % 8]!]);
  const { result } = reportOf([header, ...rows], 'zh-CN');
  expect(result.funnel.stages.map(({ stage, count }) => [stage, count])).toEqual([
    ['tested', 400],
    ['integratable', 300],
    ['signed', 200],
    ['opened', 150],
    ['called', 100],
  ]);
  expect(result.funnel.stages.map(({ notFromPrevious }) => notFromPrevious).slice(1)).toEqual([0, 0, 0, 0]);
  expect(result.funnel.callableConversion).toBeCloseTo(1 / 3, 12);
  expect(result.overall.signRate).toBe(0.5);
  const codes = result.cautions.map(({ code }) => code);
  expect(codes).not.toContain('stagesDoNotNest');
  expect(codes).not.toContain('signedByStageDiffers');
});

test('what does not fit the stages, and both concentrations, stand beside the funnel', () => {
  const tables = sheetOf(plans.en, 'funnel').blocks.filter((block) => block.kind === 'table');
  const crossings = rowsOf(tables.find(({ name }) => name === 'Payoff_crossings')!);
  const calls = tables.find(({ name }) => name === 'Payoff_productPareto')!.columns[2]!;
  expect(crossings).toContainEqual(['Finished tests, not called', expect.any(Number)]);
  expect(Array.from(calls.values as ArrayLike<number>).reduce((sum, value) => sum + value, 0)).toBe(292);
});

test('no chart says that a product of few records converts best', () => {
  const header = ['Customer', 'Product', 'Called'];
  const rows = Array.from({ length: 60 }, (_, row) => [
    `C${row % 7}`,
    row === 0 ? 'once' : `P${row % 3}`,
    row % 5 === 0 ? 'yes' : 'no',
  ]);
  const texts = textsOf(sheetOf(reportOf([header, ...rows], 'en').plan, 'summary')).join('\n');
  expect(texts).not.toMatch(/converts best/);
  expect(texts).not.toMatch(/once has/);
});
