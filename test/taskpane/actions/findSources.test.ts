import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { findSources } from '../../../src/taskpane/actions/findSources';
import { refreshRun } from '../../../src/taskpane/actions/runRecipe';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../../src/taskpane/state/Pane';
import { runsXml } from '../../../src/workbook/state/runsXml';
import { runAt } from '../../report/history/runs';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

const customers = {
  Customers: [
    ['Customer', 'Priority', 'Sales', 'Adoption'],
    ['a', 1, 2, 3],
    ['b', 2, 3, 4],
  ],
};

describe('findSources', () => {
  it('lists the tables where Excel does not give the history, and says what went wrong', async () => {
    await withExcel(workbookOf(customers), async ({ host }) => {
      host.session.refusals.set('CustomXmlPartCollection.getByNamespace', 'GeneralException');
      const pane = createPane(excelWorkbook, 'en');
      await findSources(pane);
      const { sources, source, failure, screen } = pane.store.get();
      expect([sources?.map(({ sheet }) => sheet), source?.sheet]).toEqual([['Customers'], 'Customers']);
      expect([screen, failure?.code]).toEqual(['find', 'excelRefused']);
      // Nothing was run, as far as anybody knows: that there is nothing to repeat would be a guess.
      await refreshRun(pane);
      expect(pane.store.get().failure?.code).toBe('excelRefused');
      host.session.refusals.clear();
      await refreshRun(pane);
      expect(pane.store.get().failure?.code).toBe('nothingToRefresh');
    });
  });

  it('leaves a workbook of a later version as it is, byte for byte, and says that its last run cannot be repeated', async () => {
    const workbook = workbookOf(customers);
    const earlier = runAt('2026-03-01T00:00:00Z');
    const later = { ...runAt('2026-03-02T00:00:00Z', { version: '9.0.0' }), record: 99 };
    workbook.customXmlParts.set('{1}', runsXml([later, earlier]));
    const before = saveWorkbook(workbook);
    await withExcel(workbook, async () => {
      const pane = createPane(excelWorkbook, 'en');
      await findSources(pane);
      expect(pane.store.get()).toMatchObject({ runs: [earlier], laterRuns: 1, isLastLater: true });
      await refreshRun(pane);
      expect(pane.store.get()).toMatchObject({ screen: 'find', failure: { code: 'lastRunTooNew' } });
    });
    expect(Buffer.compare(saveWorkbook(workbook), before)).toBe(0);
  });
});
