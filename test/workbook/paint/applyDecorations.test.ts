import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { StartedExcel } from '../../../host/node/startExcel';
import type { WorkbookModel } from '../../../host/workbook/types';
import type { Block } from '../../../src/report/plan';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { notCells } from '../support/notCells';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = { Data: [['Customer'], ['a']] };

/** Paints the plan in an Excel that was prepared, and gives the workbook and the codes of what was refused. */
async function painted(prepare: (excel: StartedExcel) => unknown = () => undefined, plan = smallPlan()) {
  const workbook = workbookOf(data);
  const { notices, requests } = await withExcel(workbook, async (excel) => {
    await prepare(excel);
    const before = excel.host.faults.requests;
    const result = await paintPlan(plan);
    return { ...result, requests: excel.host.faults.requests - before };
  });
  return { workbook, notices, requests, codes: notices.map(({ code }) => code) };
}

const reportOf = ({ sheets }: WorkbookModel) => sheets.slice(1);
const listOf = (workbook: WorkbookModel) => reportOf(workbook)[1]!;

/** What may be refused, and the notice of it. */
const decorations: readonly (readonly [member: string, notice: string])[] = [
  ['Range.numberFormat', 'formatRefused'],
  ['RangeFont.size', 'formatRefused'],
  ['RangeFill.color', 'formatRefused'],
  ['RangeFormat.columnWidth', 'formatRefused'],
  ['RangeFormat.rowHeight', 'formatRefused'],
  ['RangeFormat.wrapText', 'formatRefused'],
  ['RangeFormat.autofitRows', 'formatRefused'],
  ['Range.merge', 'formatRefused'],
  ['Worksheet.tabColor', 'formatRefused'],
  ['WorksheetFreezePanes.freezeAt', 'formatRefused'],
  ['TableCollection.add', 'tableRefused'],
  ['Table.style', 'tableRefused'],
  ['Range.hyperlink', 'linkRefused'],
  ['ConditionalFormatCollection.add', 'colorsRefused'],
  ['ConditionalDataBarPositiveFormat.gradientFill', 'colorsRefused'],
  ['PageLayout.orientation', 'pageRefused'],
  ['PageLayout.setPrintTitleRows', 'pageRefused'],
  ['ChartCollection.add', 'chartNotDrawn'],
  ['ChartTitle.text', 'chartNotPolished'],
  ['Chart.setPosition', 'chartNotDrawn'],
  ['ChartSeries.gapWidth', 'chartNotPolished'],
  ['ChartAxis.minimum', 'chartNotPolished'],
];

describe('applyDecorations', () => {
  it.each(decorations)('keeps the report whole where Excel refuses %s', async (member, notice) => {
    const whole = await painted();
    const { workbook, codes } = await painted(({ host }) =>
      host.session.refusals.set(member, 'InvalidOperation'),
    );
    expect(codes).toContain(notice);
    expect(reportOf(workbook).map(valuesOf)).toEqual(reportOf(whole.workbook).map(valuesOf));
  });

  it.each(['InvalidArgument', 'GeneralException', 'ApiNotFound', 'NotImplemented', 'ACodeOfTomorrow'])(
    'takes %s for a refusal of just that',
    async (code) => {
      const { codes } = await painted(({ host }) => host.session.refusals.set('ChartSeries.gapWidth', code));
      expect(codes).toEqual(['chartNotPolished']);
    },
  );

  it('draws a chart without the title that Excel refuses', async () => {
    const { workbook } = await painted(({ host }) =>
      host.session.refusals.set('ChartTitle.text', 'InvalidOperation'),
    );
    const charts = reportOf(workbook).flatMap((sheet) => sheet.charts);
    const whole = reportOf((await painted()).workbook).flatMap((sheet) => sheet.charts);
    expect(charts.map(({ series }) => series.length)).toEqual(whole.map(({ series }) => series.length));
    expect(charts.length).toBeGreaterThan(0);
  });

  it('loses of a sheet only what is refused', async () => {
    const whole = await painted();
    const { workbook, notices } = await painted(({ host }) =>
      host.session.refusals.set('RangeFill.color', 'InvalidOperation'),
    );
    const [list, expected] = [listOf(workbook), listOf(whole.workbook)];
    expect(list.tables).toHaveLength(expected.tables.length);
    expect(list.conditionalFormats.map(({ kind, area }) => [kind, area]).sort()).toEqual(
      expected.conditionalFormats.map(({ kind, area }) => [kind, area]).sort(),
    );
    expect(list.hyperlinks).toEqual(expected.hyperlinks);
    expect(list.pageLayout).toEqual(expected.pageLayout);
    expect(workbook.sheets[1]!.charts.map(({ name, series }) => [name, series.length])).toEqual([
      ['TopCustomers', 1],
    ]);
    expect(notices).toEqual([
      expect.objectContaining({
        code: 'formatRefused',
        severity: 'warning',
        facts: expect.objectContaining({ sheet: list.name, excelCode: 'InvalidOperation' }),
      }),
    ]);
  });

  it('asks for what this Excel does not do a few times, not for every link of a list', async () => {
    const plan = smallPlan();
    const rows = 200;
    const names = Array.from({ length: rows }, (_, row) => `c${row}`);
    const links = new Map(names.map((_, row) => [row, { sheetName: 'Data', row: 0, column: 0 }]));
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.flatMap((block): Block[] =>
        block.kind === 'table' && block.rowCount > 0
          ? [{ ...block, rowCount: rows, columns: [{ header: 'Customer', values: names, links }] }]
          : block.kind === 'table' || block.kind === 'conditionalFormat'
            ? []
            : [block],
      ),
    }));
    const { requests, codes, workbook } = await painted(
      ({ host }) => host.session.refusals.set('Range.hyperlink', 'InvalidOperation'),
      { ...plan, sheets },
    );
    expect(codes).toEqual(['linkRefused', 'linkRefused']);
    expect(requests).toBeLessThan(90);
    expect(listOf(workbook).cells.value(rows, 0)).toBe('c199');
  });

  it('names each chart that is refused, as each is looked for', async () => {
    const plan = smallPlan();
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.flatMap((block): Block[] =>
        block.kind === 'chart' ? [block, { ...block, name: 'Other', title: 'a is last' }] : [block],
      ),
    }));
    const { notices } = await painted(
      ({ host }) => host.session.refusals.set('ChartCollection.add', 'InvalidOperation'),
      { ...plan, sheets },
    );
    expect(notices.map(({ code, facts }) => [code, facts['place']])).toEqual([
      ['chartNotDrawn', 'b leads with 0.9'],
      ['chartNotDrawn', 'a is last'],
    ]);
  });

  it('draws a chart whose finding names somebody with a very long name', async () => {
    const plan = smallPlan();
    const title = `${'x'.repeat(300)} leads`;
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => (block.kind === 'chart' ? { ...block, title } : block)),
    }));
    const { codes, workbook } = await painted(undefined, { ...plan, sheets });
    expect([codes, workbook.sheets[1]!.charts[0]!.title.length]).toEqual([[], 255]);
  });

  it('fills a report again that somebody looks at in Page Layout view, where nothing can be frozen', async () => {
    const workbook = workbookOf(data);
    const { notices } = await withExcel(workbook, async (excel) => {
      await paintPlan(smallPlan());
      const person = new PersonAtExcel(excel.host);
      for (const sheet of reportOf(workbook)) person.changeView(sheet, 'PageLayout');
      return paintPlan(smallPlan());
    });
    expect(new Set(notices.map(({ code }) => code))).toEqual(new Set(['formatRefused']));
    expect(listOf(workbook).cells.value(2, 0)).toBe('b');
    expect(listOf(workbook).tables).toHaveLength(1);
  });

  it('merges all the same while a chart or a picture is selected', async () => {
    const whole = await painted();
    for (const what of ['a chart', 'a picture']) {
      const { workbook, notices } = await painted((excel) => notCells[what]!(excel));
      expect(notices).toEqual([]);
      expect(workbook.sheets[1]!.merges).toEqual(whole.workbook.sheets[1]!.merges);
      expect(workbook.sheets[1]!.merges).toHaveLength(1);
    }
  });

  it('leaves a sentence that cannot be merged on one line, which flows over the blank cells', async () => {
    const { workbook, codes } = await painted(({ host }) =>
      host.session.refusals.set('Range.merge', 'InvalidSelection'),
    );
    const summary = workbook.sheets[1]!;
    expect(codes).toEqual(['formatRefused']);
    expect([summary.merges, workbook.styles.get(summary.cells.style(5, 1)).wrap]).toEqual([[], false]);
  });

  it.each(['InvalidOrTimedOutSession', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'])(
    'raises %s, after which nothing would be done',
    async (code) => {
      await expect(
        painted(({ host }) => host.session.refusals.set('RangeFill.color', code)),
      ).rejects.toMatchObject({ facts: { excelCode: code } });
    },
  );
});
