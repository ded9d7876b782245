import { findSources } from '../../../src/taskpane/actions/findSources';
import { selectedCells } from '../../../src/taskpane/actions/selectedCells';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../../src/taskpane/state/Pane';
import { notCells } from '../../workbook/support/notCells';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

const customers = {
  Customers: [
    ['Customer', 'Priority', 'Sales', 'Adoption'],
    ['a', 1, 2, 3],
    ['b', 2, 3, 4],
  ],
};

describe.each(Object.keys(notCells))('while %s is selected', (what) => {
  it('the tables of the workbook are listed all the same', async () => {
    await withExcel(workbookOf(customers), async (excel) => {
      await notCells[what]!(excel);
      const pane = createPane(excelWorkbook, 'en');
      await findSources(pane);
      const { sources, source, failure } = pane.store.get();
      expect([sources?.map(({ sheet }) => sheet), source?.sheet]).toEqual([['Customers'], 'Customers']);
      expect(failure).toBeUndefined();
    });
  });

  it('no cells are selected, which is nothing wrong', async () => {
    await withExcel(workbookOf(customers), async (excel) => {
      await notCells[what]!(excel);
      expect(await selectedCells(createPane(excelWorkbook, 'en'))).toBeUndefined();
    });
  });
});

test.each(['GeneralException', 'ItemNotFound'])(
  'the tables are listed with a chart sheet in front, where Excel answers %s for the active worksheet',
  async (code) => {
    await withExcel(workbookOf(customers), async ({ host }) => {
      host.session.refusals.set('WorksheetCollection.getActiveWorksheet', code);
      const pane = createPane(excelWorkbook, 'en');
      await findSources(pane);
      const { sources, failure } = pane.store.get();
      expect([sources?.map(({ sheet }) => sheet), failure]).toEqual([['Customers'], undefined]);
    });
  },
);

describe('selectedCells', () => {
  it('does not hide that the workbook cannot be reached', async () => {
    await withExcel(workbookOf(customers), async ({ host }) => {
      host.faults.add({ request: 1, error: 'sessionTimedOut' });
      await expect(selectedCells(createPane(excelWorkbook, 'en'))).rejects.toMatchObject({
        code: 'sessionLost',
      });
    });
  });
});
