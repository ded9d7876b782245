import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { showSheet } from '../../../src/workbook/paint/showSheet';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = { Data: [['Customer', 'Score']] };
const summary = { name: 'Summary', hidden: false };

test.each(['InvalidOperation', 'AccessDenied', 'GeneralException'])(
  'a result that Excel does not bring to the front (%s) is whole all the same, and a notice says where it is',
  async (code) => {
    const workbook = workbookOf(data);
    const { notices } = await withExcel(workbook, ({ host }) => {
      host.session.refusals.set('Worksheet.activate', code);
      return paintPlan(smallPlan());
    });
    expect(notices).toEqual([
      { code: 'summaryNotShown', severity: 'information', facts: { sheet: 'Summary' }, cells: [] },
    ]);
    expect(valuesOf(workbook.sheets[1]!).flat()).toContain('A long sentence over two columns.');
    expect(workbook.sheets[1]!.cells.value(0, 1)).toBe('');
    expect(workbook.settings.size).toBe(0);
  },
);

test('a sheet is brought to the front without a word', async () => {
  const workbook = workbookOf({ ...data, Summary: [['here']] });
  await withExcel(workbook, async ({ host }) => {
    const sheet = workbook.sheets[1]!;
    new PersonAtExcel(host).select(sheet, { row: 7, column: 3, rows: 2, columns: 2 });
    expect(await showSheet(summary)).toEqual([]);
    expect(host.session.selection(sheet)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });
  expect(workbook.activeSheetId).toBe(workbook.sheets[1]!.id);
});

test('a lost connection at the end is a notice, a mistake of ours is not', async () => {
  await withExcel(workbookOf({ ...data, Summary: [['here']] }), async ({ host, Excel }) => {
    host.faults.add({ request: 1, error: 'sessionTimedOut' });
    expect((await showSheet(summary)).map(({ code }) => code)).toEqual(['summaryNotShown']);
    const { run } = Excel;
    Excel.run = () => Promise.reject(new TypeError('ours'));
    await expect(showSheet(summary)).rejects.toThrow('ours');
    Excel.run = run;
  });
});
