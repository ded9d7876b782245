import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SheetModel } from '../../../host/workbook/types';
import type { Locale } from '../../../src/engine/recipe/types';
import type { ReportPlan } from '../../../src/report/plan';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { reportOf } from '../../analyses/conversion/reportOf';
import { makeReport } from '../../analyses/mismatch/makeReport';
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

test('a page of rows twice as high would be too small to read', async () => {
  const { workbook, visible } = await painted(analyses[0]![1]('en'));
  const summary: SheetModel = visible[0]!;
  for (const [row, height] of summary.rowHeights) summary.rowHeights.set(row, 2 * height);
  expect(printedSize(summary, workbook, papers.A4)).toBeLessThan(smallest);
});
