import { hideSheets } from '../../../src/workbook/paint/hideSheets';
import { withExcel, workbookOf } from '../support/startWithData';

const workbook = () => workbookOf({ Data: [['Customer']], Numbers: [[1]] });

test('the sheets named are hidden, and no other', async () => {
  const book = workbook();
  await withExcel(book, () => hideSheets(['Numbers']));
  expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden']);
});

test('where Excel does not let us they stay in view, and nobody is told of a failure', async () => {
  const locked = workbook();
  locked.structureLocked = true;
  await withExcel(locked, () => hideSheets(['Numbers']));
  const lost = workbook();
  await withExcel(lost, () => hideSheets(['Numbers']), {
    faults: [{ request: 1, error: 'sessionTimedOut' }],
  });
  for (const { sheets } of [locked, lost]) expect(sheets[1]!.visibility).toBe('Visible');
});

test('a mistake of ours is not hidden with them', async () => {
  await withExcel(workbook(), async ({ Excel }) => {
    const { run } = Excel;
    Excel.run = () => Promise.reject(new TypeError('ours'));
    await expect(hideSheets(['Numbers'])).rejects.toThrow('ours');
    Excel.run = run;
  });
});
