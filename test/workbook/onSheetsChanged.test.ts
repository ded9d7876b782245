import { onSheetsChanged } from '../../src/workbook/onSheetsChanged';
import { runInExcel } from '../../src/workbook/runInExcel';
import { eventually } from '../browser/eventually';
import { withExcel, workbookOf } from './support/startWithData';

it('calls back for a sheet that is added or deleted, until it is ended', async () => {
  await withExcel(workbookOf({ Data: [['x']] }), async () => {
    let calls = 0;
    const end = await onSheetsChanged(() => (calls += 1));
    await add('One');
    await eventually(() => Promise.resolve(calls), 1);
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem('One').delete();
      await context.sync();
    });
    await eventually(() => Promise.resolve(calls), 2);
    await end();
    await add('Two');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls).toBe(2);
  });
});

function add(name: string): Promise<void> {
  return runInExcel(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}
