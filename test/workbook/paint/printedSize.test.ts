import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SheetModel } from '../../../host/workbook/types';
import type { Locale } from '../../../src/engine/recipe/types';
import type { ReportPlan, SheetPlan, TableBlock } from '../../../src/report/plan';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { reportOf, textsOf } from '../../analyses/conversion/reportOf';
import { makeReport } from '../../analyses/mismatch/makeReport';
import { otherSettings, planOfRuns, sampleNames } from '../../analyses/planOfRuns';
import { papers, printedSize } from '../support/printedSize';
import { withExcel, workbookOf } from '../support/startWithData';

const smallest = 7;

const records = generateConversionSample();
const customers = generateMismatchSample();
const sheets = 'summaryAndLists';
/** As companies are called in life, where the names of the sample are short. */
const longNames = records.rows.map((row) =>
  row.map((cell, column) =>
    records.headers[column] === '客户简称' ? `${String(cell)}科技发展有限公司` : cell,
  ),
);
const analyses: readonly [string, (locale: Locale) => ReportPlan][] = [
  [
    'conversion of long names',
    (locale) => reportOf([records.headers, ...longNames], locale, { sheets }).plan,
  ],
  ['mismatch', (locale) => makeReport(customers, locale, { sheets }).plan],
];

/** Header rows of the lists of a sheet, and whether other lists stand below or beside the last. */
function headersOf({ blocks }: SheetPlan) {
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table' && block.rowCount > 0);
  const ends = tables.map(({ row, rowCount }) => row + rowCount);
  const last = tables[ends.indexOf(Math.max(...ends))];
  return { only: tables.length === 1 ? tables[0] : undefined, last };
}

async function painted(plan: ReportPlan) {
  const workbook = workbookOf({ Data: [['a']] });
  await withExcel(workbook, () => paintPlan(plan));
  const visible = workbook.sheets.filter(
    ({ visibility, name }) => visibility === 'Visible' && name !== 'Data',
  );
  return { workbook, visible };
}

describe.each(analyses)('the %s report on paper', (_name, planOf) => {
  test.each(['en', 'zh-CN'] as const)(
    'has a summary of one page and no letters under 7 points, on A4 and Letter (%s)',
    async (locale) => {
      const { workbook, visible } = await painted(planOf(locale));
      const [summary] = visible;
      expect(summary!.pageLayout).toMatchObject({
        orientation: 'Landscape',
        fitToPagesWide: 1,
        fitToPagesTall: 1,
      });
      const small = Object.entries(papers).flatMap(([paper, size]) =>
        visible.flatMap((sheet) => {
          const points = printedSize(sheet, workbook, size);
          return points >= smallest ? [] : [[paper, sheet.name, points]];
        }),
      );
      expect(small).toEqual([]);
    },
  );
});

describe.each(sampleNames)('all sheets of a second %s run, with formulas, on paper', (name) => {
  test.each(['en', 'zh-CN'] as const)(
    'have no letters under 7 points, headers on every page, and page numbers of their own (%s)',
    async (locale) => {
      const settings = [{}, { ...otherSettings[name], proof: true }];
      const plan = await planOfRuns(name, locale, settings);
      const { workbook, visible } = await painted(plan);
      expect(visible.length).toBeGreaterThan(10);
      const [summary] = visible;
      expect(textsOf(plan.sheets[0]!).join()).toMatch(/Since the run of|的运行相比/);
      expect(summary!.pageLayout).toMatchObject({ fitToPagesWide: 1, fitToPagesTall: 1 });
      const wrong = visible.flatMap((sheet) => {
        const { pageLayout } = sheet;
        const points = Math.min(...Object.values(papers).map((paper) => printedSize(sheet, workbook, paper)));
        const { only, last } = headersOf(plan.sheets.find((planned) => planned.name === sheet.name)!);
        const header = pageLayout.titleRows?.first;
        const isLong = only !== undefined && only.rowCount > 20;
        return [
          ...(points >= smallest ? [] : [`${sheet.name}: ${points} points`]),
          ...(pageLayout.rightFooter === '&P' && pageLayout.firstPageNumber === 1
            ? []
            : [`${sheet.name}: page number`]),
          ...(isLong && header !== only.row ? [`${sheet.name}: header not repeated`] : []),
          ...(header === undefined || header === last?.row ? [] : [`${sheet.name}: header of another list`]),
        ];
      });
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

test.each(['en', 'zh-CN'] as const)(
  'what changed among long names leaves the summary on one page of 7 points or more (%s)',
  async (locale) => {
    const settings = [{}, { ...otherSettings.conversion, sheets }];
    const plan = await planOfRuns('conversion', locale, settings, { ...records, rows: longNames });
    const { workbook, visible } = await painted(plan);
    const [summary] = visible;
    for (const paper of Object.values(papers))
      expect(printedSize(summary!, workbook, paper)).toBeGreaterThanOrEqual(smallest);
  },
);

test('a page of rows twice as high would be too small to read', async () => {
  const { workbook, visible } = await painted(analyses[0]![1]('en'));
  const summary: SheetModel = visible[0]!;
  for (const [row, height] of summary.rowHeights) summary.rowHeights.set(row, 2 * height);
  expect(printedSize(summary, workbook, papers.A4)).toBeLessThan(smallest);
});
