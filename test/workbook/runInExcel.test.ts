import { PersonAtExcel } from '../../host/browser/PersonAtExcel';
import { Problem } from '../../src/engine/problem';
import { Cancelled } from '../../src/workbook/read/pauseForPane';
import { runInExcel } from '../../src/workbook/runInExcel';
import { withExcel, workbookOf } from './support/startWithData';

const latest = { requirements: { ExcelApi: '1.20' } };

/** Runs the batch as one undo step in an Excel that fails with this error when it is asked to group. */
async function runWhereGroupingFails(failure: unknown, requirements: { ExcelApi: string }) {
  const asked: unknown[] = [];
  const result = await withExcel(
    workbookOf({ Data: [[1]] }),
    async (excel) => {
      const { run } = excel.Excel;
      const failing = async (options: Excel.RunOptions, batch: Parameters<typeof run>[1]) => {
        asked.push(options.mergeUndoGroup);
        if (options.mergeUndoGroup === true) throw failure;
        return run(options, batch);
      };
      excel.Excel.run = failing as typeof run;
      return runInExcel(async () => 'done', { oneUndoStep: true }).catch((error: unknown) => error);
    },
    { requirements },
  );
  return { asked, result };
}

describe('runInExcel', () => {
  it('writes without one undo step where this build of Excel fails with it', async () => {
    const { asked, result } = await runWhereGroupingFails({ code: 'UndoNotSupported' }, latest.requirements);
    expect(asked).toEqual([true, undefined]);
    expect(result).toBe('done');
  });

  it('does not ask for one undo step before ExcelApi 1.20', async () => {
    const { asked, result } = await runWhereGroupingFails({ code: 'UndoNotSupported' }, { ExcelApi: '1.14' });
    expect(asked).toEqual([undefined]);
    expect(result).toBe('done');
  });

  it('does not try again when the person cancelled, or when the reason is known', async () => {
    const stopped = await runWhereGroupingFails(new Cancelled(), latest.requirements);
    expect(stopped).toEqual({ asked: [true], result: expect.any(Cancelled) });
    const refused = await runWhereGroupingFails({ code: 'AccessDenied' }, latest.requirements);
    expect(refused.asked).toEqual([true]);
    expect(refused.result).toMatchObject({ code: 'protectedSheet' });
  });

  it('waits for a cell that is being edited instead of failing', async () => {
    const workbook = workbookOf({ Data: [[1]] });
    await withExcel(workbook, async ({ host }) => {
      const person = new PersonAtExcel(host);
      person.startEditing();
      const written = runInExcel(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').values = [[2]];
        await context.sync();
      });
      await new Promise((resume) => setTimeout(resume, 50));
      expect(workbook.sheets[0]!.cells.value(0, 0)).toBe(1);
      person.endEditing();
      await written;
      expect(workbook.sheets[0]!.cells.value(0, 0)).toBe(2);
    });
  });

  it('lets Problems of the batch through and makes Problems of Excel’s errors', async () => {
    await withExcel(workbookOf({ Data: [[1]] }), async () => {
      const own = new Problem('noTable', { sheet: 'Data' });
      await expect(runInExcel(() => Promise.reject(own))).rejects.toBe(own);
      const missing = runInExcel(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      });
      await expect(missing).rejects.toMatchObject({
        code: 'itemNotFound',
        facts: { excelCode: 'ItemNotFound' },
      });
    });
  });
});
