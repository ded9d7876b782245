import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { Cancelled } from '../../../src/workbook/read/pauseForPane';
import { playUndoGroups } from '../support/playUndoGroups';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = {
  Data: [
    ['Customer', 'Score'],
    ['a', 1],
  ],
};

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}: ${workbook.sheets.map((s) => s.name).join()}`);
  return sheet;
}

describe('paintPlan', () => {
  it('shows the summary again where somebody has hidden it, and says so', async () => {
    const workbook = workbookOf(data);
    await withExcel(workbook, async () => {
      await paintPlan(smallPlan());
      const summary = sheetNamed(workbook, 'Summary');
      workbook.activeSheetId = workbook.sheets[0]!.id;
      for (const visibility of ['Hidden', 'VeryHidden'] as const) {
        summary.visibility = visibility;
        const { notices } = await paintPlan(smallPlan());
        expect(notices).toEqual([
          expect.objectContaining({ code: 'summaryShown', facts: { sheet: 'Summary' } }),
        ]);
        expect([summary.visibility, workbook.activeSheetId]).toEqual(['Visible', summary.id]);
      }
    });
  });

  it('says where the result stands when a locked workbook keeps the summary hidden', async () => {
    const workbook = workbookOf(data);
    await withExcel(workbook, async () => {
      await paintPlan(smallPlan());
      const summary = sheetNamed(workbook, 'Summary');
      workbook.activeSheetId = workbook.sheets[0]!.id;
      summary.visibility = 'Hidden';
      workbook.structureLocked = true;
      const { notices } = await paintPlan(smallPlan());
      expect(notices.map(({ code }) => code)).toEqual(['summaryHidden']);
      expect(summary.visibility).toBe('Hidden');
    });
  });

  it('writes cells, lists, a chart, formats and links as native things', async () => {
    const workbook = workbookOf(data);
    const painted = await withExcel(workbook, async (excel) => {
      const result = await paintPlan(smallPlan());
      // A call that the stand-in lacks would be taken for an old Excel, and a chart would quietly stay plain.
      expect(excel.host.session.gaps).toEqual([]);
      return result;
    });
    expect(painted.notices).toEqual([]);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Data', 'Summary', 'Customers  all ']);
    const list = sheetNamed(workbook, painted.sheetNames['list'] ?? '');
    const summary = sheetNamed(workbook, 'Summary');
    expect(valuesOf(list).slice(0, 4)).toEqual([
      ['Customer', 'Score'],
      ['=cmd()', 0.1],
      ['b', 0.9],
      ['007', ''],
    ]);
    expect(list.cells.formula(1, 0)).toBeUndefined();
    expect(list.tables.map((table) => [table.name, table.area])).toEqual([
      ['Payoff_Customers', { row: 0, column: 0, rows: 4, columns: 2 }],
    ]);
    expect(list.cells.value(7, 0)).toBe('No customer meets the rule.');
    expect(list.conditionalFormats.map(({ kind }) => kind).sort()).toEqual(['ColorScale', 'DataBar']);
    expect([list.frozenRows, list.frozenColumns]).toEqual([1, 1]);
    expect(list.pageLayout).toMatchObject({ orientation: 'Landscape', titleRows: { first: 0, last: 0 } });
    const [chart] = summary.charts;
    expect(chart).toMatchObject({ name: 'TopCustomers', title: 'b leads with 0.9' });
    expect(chart?.series).toHaveLength(1);
    expect(chart?.series[0]).toMatchObject({
      values: "'Customers  all '!$B$2:$B$4",
      categories: "'Customers  all '!$A$2:$A$4",
    });
    expect([...summary.hyperlinks.values()].map((link) => link.documentReference)).toEqual([
      "'Customers  all '!A1",
    ]);
    const format = workbook.styles.get(summary.cells.style(4, 1)).numberFormat;
    expect(format).toBe('0.0%');
    expect(workbook.activeSheetId).toBe(summary.id);
  });

  it('fills the same sheets again instead of adding more', async () => {
    const workbook = workbookOf(data);
    await withExcel(workbook, async () => {
      await paintPlan(smallPlan());
      await paintPlan(smallPlan());
    });
    expect(workbook.sheets).toHaveLength(3);
    const list = workbook.sheets[2];
    expect(list?.tables.map(({ name }) => name)).toEqual(['Payoff_Customers']);
    expect(workbook.sheets[1]?.charts).toHaveLength(1);
  });

  it('empties a sheet of an earlier run that it does not write, and says so', async () => {
    const workbook = workbookOf(data);
    const whole = smallPlan();
    const [summary] = whole.sheets;
    const blocks = summary!.blocks.filter(({ kind }) => kind === 'cells').slice(0, 1);
    const fewer = { ...whole, sheets: [{ ...summary!, blocks }] };
    await withExcel(workbook, async () => {
      await paintPlan(whole);
      const list = workbook.sheets[2]!;
      list.cells.setValue(9, 5, 'my note');
      const { notices, sheetNames } = await paintPlan(fewer);
      expect(notices).toContainEqual(
        expect.objectContaining({ code: 'formerSheets', facts: { count: 1, sheets: ['Customers  all '] } }),
      );
      expect(sheetNames).toEqual({ summary: 'Summary' });
      const values = valuesOf(list)
        .flat()
        .filter((value) => value !== '');
      expect(values[0]).toMatch(/^The last run did not write this sheet/);
      expect(values).toContain('my note');
      expect(values.filter((value) => typeof value === 'number')).toEqual([]);
      expect(list.tables).toEqual([]);
      // The whole report fills it again.
      await paintPlan(whole);
      expect(list.cells.value(1, 1)).toBe(0.1);
      expect(valuesOf(list).flat()).not.toContainEqual(expect.stringMatching(/^The last run/));
    });
    expect(workbook.sheets).toHaveLength(3);
  });

  it('gives a report in another language sheets of its own', async () => {
    const workbook = workbookOf(data);
    await withExcel(workbook, async () => {
      await paintPlan(smallPlan());
      await paintPlan({ ...smallPlan(), locale: 'zh-CN' });
    });
    expect(workbook.sheets).toHaveLength(5);
  });

  it('leaves a sheet and a table of somebody else with our names alone', async () => {
    const workbook = workbookOf({ ...data, Summary: [['mine']] });
    workbook.names.push({
      id: 'n1',
      name: 'payoff_customers',
      formula: '=Data!$A$1',
      comment: '',
      visible: true,
      sheetId: undefined,
    });
    const painted = await withExcel(workbook, () => paintPlan(smallPlan()));
    expect(painted.sheetNames['summary']).toBe('Summary (2)');
    expect(valuesOf(sheetNamed(workbook, 'Summary'))).toEqual([['mine']]);
    expect(workbook.sheets[3]?.tables[0]?.name).toBe('Payoff_Customers_2');
  });

  it('takes away the sheets it added when the person cancels', async () => {
    const workbook = workbookOf(data);
    const stop = new AbortController();
    const run = withExcel(workbook, () =>
      paintPlan(smallPlan(), { signal: stop.signal, onProgress: () => stop.abort() }),
    );
    await expect(run).rejects.toBeInstanceOf(Cancelled);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Data']);
  });

  it('goes on without one undo step where Excel refuses it in the middle, and does nothing twice', async () => {
    const latest = { requirements: { ExcelApi: '1.20' } };
    const counted = async (member?: string) => {
      const workbook = workbookOf(data);
      let grouped = 0;
      const written = await withExcel(
        workbook,
        async (excel) => {
          const { session, requests } = excel.host;
          const groups = playUndoGroups(excel, () => {
            if (member !== undefined) session.refusals.set(member, 'UndoNotSupported');
          });
          const { notices } = await paintPlan(smallPlan());
          expect(notices).toEqual([]);
          grouped = groups();
          return requests.reduce((sum, { members }) => sum + (members.get('Values') ?? 0), 0);
        },
        latest,
      );
      return { workbook, grouped, written };
    };
    const whole = await counted();
    for (const member of ['RangeFill.color', 'ChartCollection.add', 'ConditionalFormatCollection.add']) {
      const { workbook, grouped, written } = await counted(member);
      expect(grouped).toBe(1);
      // The values that a link may have changed are a part of its look, and the look was refused.
      expect(written - whole.written).toBeLessThanOrEqual(2);
      expect(workbook.sheets.map(valuesOf)).toEqual(whole.workbook.sheets.map(valuesOf));
      const added = ({ sheets }: WorkbookModel) =>
        sheets.map(({ tables, charts, conditionalFormats }) => [tables, charts, conditionalFormats]);
      const count = (lists: readonly unknown[][][]) => lists.map((one) => one.map(({ length }) => length));
      expect(count(added(workbook))).toEqual(count(added(whole.workbook)));
    }
  });

  it('hides a sheet that serves charts only, also where Excel refused to go on within one undo step', async () => {
    const plan = smallPlan();
    const sheets = plan.sheets.map((sheet) => (sheet.role === 'list' ? { ...sheet, isHidden: true } : sheet));
    for (const refused of [undefined, 'RangeFill.color']) {
      const workbook = workbookOf(data);
      await withExcel(
        workbook,
        async (excel) => {
          playUndoGroups(excel, () => {
            if (refused !== undefined) excel.host.session.refusals.set(refused, 'UndoNotSupported');
          });
          await paintPlan({ ...plan, sheets });
          const [, , list] = workbook.sheets;
          expect([refused, list!.visibility]).toEqual([refused, 'Hidden']);
          // Whoever brought it into view keeps it there.
          list!.visibility = 'Visible';
          await paintPlan({ ...plan, sheets });
          expect([refused, list!.visibility]).toEqual([refused, 'Visible']);
        },
        { requirements: { ExcelApi: '1.20' } },
      );
    }
  });

  it('writes the summary after the lists that it speaks of', async () => {
    const labels: string[] = [];
    await withExcel(workbookOf(data), () =>
      paintPlan(smallPlan(), { onProgress: ({ label }) => label !== undefined && labels.push(label) }),
    );
    expect(labels).toEqual(['Customers  all ', 'Summary']);
  });

  it('asks for nothing within the undo step that cannot be undone, for a hidden summary and a cancelled run too', async () => {
    const workbook = workbookOf(data);
    await withExcel(
      workbook,
      async (excel) => {
        const groups = playUndoGroups(excel);
        const asked = jest.spyOn(excel.host.session, 'refuseOnPurpose');
        await paintPlan(smallPlan());
        workbook.activeSheetId = workbook.sheets[0]!.id;
        sheetNamed(workbook, 'Summary').visibility = 'Hidden';
        await paintPlan(smallPlan());
        const stop = new AbortController();
        const run = paintPlan(
          { ...smallPlan(), locale: 'zh-CN' },
          { signal: stop.signal, onProgress: () => stop.abort() },
        );
        await expect(run).rejects.toBeInstanceOf(Cancelled);
        expect(groups()).toBe(3);
        expect(asked.mock.results.filter(({ type }) => type === 'throw')).toEqual([]);
        expect(asked).toHaveBeenCalledWith('Worksheet', 'visibility');
        expect(asked).toHaveBeenCalledWith('Worksheet', 'delete');
      },
      { requirements: { ExcelApi: '1.20' } },
    );
  });

  it('tells the truth wherever writing fails, and the next run repairs it', async () => {
    const undisturbed = workbookOf(data);
    const requests = await withExcel(undisturbed, async (excel) => {
      await paintPlan(smallPlan());
      return excel.host.faults.requests;
    });
    expect(requests).toBeGreaterThan(8);
    for (let failing = 1; failing <= requests; failing += 1) {
      const workbook = workbookOf(data);
      await withExcel(
        workbook,
        async () => {
          const failure = await paintPlan(smallPlan()).catch((error: unknown) => error);
          expect(valuesOf(sheetNamed(workbook, 'Data'))).toEqual(data.Data);
          const summary = workbook.sheets.find((sheet) => sheet.name === 'Summary');
          if (failure instanceof Error && summary !== undefined) {
            expect(summary.cells.value(0, 1)).toMatch(/^(This run is incomplete\.|$)/);
            const isWhole = valuesOf(summary).flat().includes('A long sentence over two columns.');
            if (!isWhole) expect(summary.cells.value(0, 1)).not.toBe('');
          }
          await paintPlan(smallPlan());
          expect(workbook.sheets.map(({ name }) => name)).toEqual(undisturbed.sheets.map(({ name }) => name));
          workbook.sheets.forEach((sheet, index) => {
            const expected = undisturbed.sheets[index];
            expect(valuesOf(sheet)).toEqual(expected === undefined ? [] : valuesOf(expected));
            expect(sheet.charts).toHaveLength(expected?.charts.length ?? 0);
            expect(sheet.tables.map(({ name }) => name)).toEqual(expected?.tables.map(({ name }) => name));
          });
        },
        { faults: [{ request: failing, error: 'activityLimit' }] },
      );
    }
  });
});
