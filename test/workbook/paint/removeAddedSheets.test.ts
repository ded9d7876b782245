import { createSheet } from '../../../host/workbook/createSheet';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { removeAddedSheets } from '../../../src/workbook/paint/removeAddedSheets';
import { Cancelled } from '../../../src/workbook/read/pauseForPane';
import { playUndoGroups } from '../support/playUndoGroups';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = { Data: [['Customer', 'Score']] };

test('a cancelled run takes its sheets away by their mark: one that was renamed too, and none that has the name', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    const stop = new AbortController();
    const run = paintPlan(smallPlan(), {
      signal: stop.signal,
      onProgress: ({ label }) => {
        const [, summary] = workbook.sheets;
        // The last of them to be written: both sheets are in the workbook by now.
        if (label !== 'Summary' || summary === undefined) return;
        summary.name = 'Renamed by a person';
        workbook.sheets[0]!.name = 'Summary';
        workbook.sheets.push(createSheet('{mine}', 'Added by a person meanwhile'));
        stop.abort();
      },
    });
    await expect(run).rejects.toBeInstanceOf(Cancelled);
  });
  expect(workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual([
    ['Summary', data.Data],
    ['Added by a person meanwhile', []],
  ]);
});

test('a cancelled run that filled sheets of an earlier one leaves them there', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    await paintPlan(smallPlan());
    const stop = new AbortController();
    const run = paintPlan(smallPlan(), {
      signal: stop.signal,
      onProgress: ({ label }) => label === 'Summary' && stop.abort(),
    });
    await expect(run).rejects.toBeInstanceOf(Cancelled);
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data', 'Summary', 'Customers  all ']);
});

test('a run that has added nothing yet asks Excel for nothing', async () => {
  await withExcel(workbookOf(data), async ({ host }) => {
    const before = host.faults.requests;
    await removeAddedSheets({ runId: 'a run', sheetsBefore: undefined });
    expect(host.faults.requests).toBe(before);
  });
});

test('a run that went on without one undo step takes away what it added within it, too', async () => {
  const workbook = workbookOf(data);
  await withExcel(
    workbook,
    async (excel) => {
      const groups = playUndoGroups(excel, () =>
        excel.host.session.refusals.set('RangeFill.color', 'UndoNotSupported'),
      );
      const stop = new AbortController();
      const { run } = excel.Excel;
      excel.Excel.run = ((options: Excel.RunOptions, batch: Parameters<typeof run>[1]) => {
        if (groups() > 0) stop.abort();
        return run(options, batch);
      }) as typeof run;
      await expect(paintPlan(smallPlan(), { signal: stop.signal })).rejects.toBeInstanceOf(Cancelled);
    },
    { requirements: { ExcelApi: '1.20' } },
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
});

test('a run whose sheets Excel does not let be deleted takes its claim back all the same', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async ({ host }) => {
    host.session.refusals.set('Worksheet.delete', 'InvalidOperation');
    const stop = new AbortController();
    const run = paintPlan(smallPlan(), {
      signal: stop.signal,
      onProgress: ({ label }) => label === 'Summary' && stop.abort(),
    });
    await expect(run).rejects.toMatchObject({ code: 'excelRefused' });
  });
  expect(workbook.sheets[1]!.cells.value(0, 1)).toMatch(/incomplete/);
  expect(workbook.settings.size).toBe(0);
});
