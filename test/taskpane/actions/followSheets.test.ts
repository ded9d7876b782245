import { WorkbookHistory } from '../../../host/browser/WorkbookHistory';
import { followSheets } from '../../../src/taskpane/actions/followSheets';
import { runAgain } from '../../../src/taskpane/actions/runAgain';
import { runRecipe } from '../../../src/taskpane/actions/runRecipe';
import { eventually } from '../../browser/eventually';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';
import { paneBeforeRun } from './support/paneBeforeRun';

test('a run that is undone leaves a result whose sheets are missed, and its entry in the history; done again, they are there', async () => {
  await withExcel(workbookOf({ Records: smallRecords.rows }), async ({ host }) => {
    const history = new WorkbookHistory(host);
    const pane = await paneBeforeRun();
    const end = await followSheets(pane);
    await runRecipe(pane);
    const { outcome, runs } = pane.store.get();
    const missed = () => Promise.resolve(pane.store.get().missing.join());
    const known = () => Promise.resolve(pane.store.get().runs.length);
    expect([runs.length, await missed()]).toEqual([1, '']);

    history.undo();
    const written = Object.values(outcome!.sheetNames).join();
    await eventually(missed, written);
    await eventually(known, 0);

    history.redo();
    await eventually(missed, '');
    await eventually(known, 1);

    history.undo();
    await eventually(missed, written);
    await runAgain(pane);
    expect(pane.store.get()).toMatchObject({ missing: [], failure: undefined, screen: 'result' });
    await end();
    history.close();
  });
}, 60_000);
