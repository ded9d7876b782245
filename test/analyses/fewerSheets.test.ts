import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import type { Block, CellLink, ReportPlan, SheetPlan } from '../../src/report/plan';
import { reportOf } from './conversion/reportOf';
import { makeReport } from './mismatch/makeReport';

const records = generateConversionSample();
const customers = generateMismatchSample();
type Choice = 'all' | 'summaryAndLists';
const analyses: readonly [string, readonly string[], (sheets: Choice) => ReportPlan][] = [
  [
    'conversion',
    ['summary', 'actions', 'followUps', 'method', 'cautions', 'dataCheck'],
    (sheets) => reportOf([records.headers, ...records.rows], 'en', { sheets }).plan,
  ],
  [
    'mismatch',
    ['summary', 'actions', 'mismatchList', 'healthPlan', 'method', 'cautions', 'dataCheck'],
    (sheets) => makeReport(customers, 'en', { sheets }).plan,
  ],
];

function linksOf(block: Block): readonly CellLink[] {
  if (block.kind === 'cells') return (block.links ?? []).map(({ to }) => to);
  if (block.kind === 'table') return block.columns.flatMap(({ links }) => [...(links?.values() ?? [])]);
  return [];
}

function chartsOf({ blocks }: SheetPlan) {
  return blocks.filter((block) => block.kind === 'chart');
}

describe.each(analyses)(
  'the %s report, where only summary and lists are asked for',
  (_name, roles, planOf) => {
    const all = planOf('all');
    const fewer = planOf('summaryAndLists');
    const visible = fewer.sheets.filter(({ isHidden }) => isHidden !== true).map(({ role }) => role);

    test('shows these sheets in the order of the whole report', () => {
      expect([...visible].sort()).toEqual([...roles].sort());
      const order = all.sheets.map(({ role }) => role);
      expect(visible).toEqual(order.filter((role) => visible.includes(role)));
    });

    test('draws the same charts on the summary, from sheets that are written', () => {
      const [summary] = fewer.sheets;
      const charts = chartsOf(summary!);
      expect(charts).toEqual(chartsOf(all.sheets[0]!));
      expect(charts.length).toBeGreaterThanOrEqual(4);
      const written = fewer.sheets.map(({ role }) => role);
      for (const { series } of charts) {
        for (const { values, categories } of series)
          expect(written).toEqual(expect.arrayContaining([values.sheetRole, categories.sheetRole]));
      }
    });

    test('leads nowhere but to sheets that are shown, on the sheets and in the pane', () => {
      const { answer, headlines, cautions, lists } = fewer.overview;
      const shown = [
        ...answer.flatMap(({ link, who }) => [link, ...who.map((row) => row.link)]),
        ...headlines.flatMap(({ link, rows }) => [link, rows]),
        ...cautions.flatMap(({ link, rows }) => [link, ...rows]),
        ...lists.flatMap(({ link, first }) => [link, ...first.map((row) => row.link)]),
      ].filter((link) => link !== undefined);
      const links = [...fewer.sheets.flatMap(({ blocks }) => blocks.flatMap(linksOf)), ...shown];
      expect(links.length).toBeGreaterThan(20);
      for (const { sheetRole } of links) if (sheetRole !== undefined) expect(visible).toContain(sheetRole);
    });

    test('says the same of everything else', () => {
      const textOf = ({ overview }: ReportPlan) => [
        overview.title,
        overview.headlines.map(({ text }) => text),
      ];
      expect(textOf(fewer)).toEqual(textOf(all));
      const rows = (plan: ReportPlan, role: string) =>
        plan.sheets
          .find((sheet) => sheet.role === role)!
          .blocks.flatMap((block) =>
            block.kind === 'table' ? block.columns.map(({ values }) => [...Array.from(values)]) : [],
          );
      for (const role of roles) expect(rows(fewer, role)).toEqual(rows(all, role));
    });
  },
);
