import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { WorkbookModel } from '../../../host/workbook/types';
import { cancelRun, runRecipe } from '../../../src/taskpane/actions/runRecipe';
import type { Pane } from '../../../src/taskpane/state/Pane';
import { eventually } from '../../browser/eventually';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';
import { contentsOf } from './support/contentsOf';
import { paneBeforeRun } from './support/paneBeforeRun';

const records = () => workbookOf({ Records: smallRecords.rows });

const sheetNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

/** The first record's customer becomes one that nobody else is. */
const NEW_CUSTOMER = { row: 1, column: smallRecords.rows[0]!.indexOf('Customer'), text: 'Somebody new' };
const customersIn = ({ store }: Pane) =>
  (store.get().outcome?.json as { overall: { customers: number } } | undefined)?.overall.customers;

test('a cell that was corrected after the columns were checked counts in the run', async () => {
  const workbook = records();
  await withExcel(workbook, async ({ host }) => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    const before = customersIn(pane)!;
    const { row, column, text } = NEW_CUSTOMER;
    new PersonAtExcel(host).enter(workbook.sheets[0]!, row, column, text);
    await eventually(() => Promise.resolve(pane.store.get().changed), true);
    await runRecipe(pane);
    expect(customersIn(pane)).toBe(before + 1);
    expect(pane.store.get().changed).toBe(false);
  });
});

test('Run again reads the cells anew even where no change was noticed', async () => {
  const workbook = records();
  await withExcel(workbook, async () => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    const before = customersIn(pane)!;
    workbook.sheets[0]!.cells.setValue(NEW_CUSTOMER.row, NEW_CUSTOMER.column, NEW_CUSTOMER.text);
    await runRecipe(pane, { anew: true });
    expect(customersIn(pane)).toBe(before + 1);
  });
});

test('a correction in the sheet is checked while the columns are shown', async () => {
  const workbook = records();
  await withExcel(workbook, async ({ host }) => {
    const pane = await paneBeforeRun();
    const used = () => Promise.resolve(pane.store.get().checked!.check.rowsUsed);
    const before = await used();
    const { row, column } = NEW_CUSTOMER;
    new PersonAtExcel(host).enter(workbook.sheets[0]!, row, column, '');
    await eventually(used, before - 1);
  });
});

test('a second run cancelled while it writes leaves no result on the screen, and says why', async () => {
  await withExcel(records(), async () => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    const end = pane.store.subscribe(() => {
      if (pane.store.get().progress?.phase === 'writing') cancelRun(pane);
    });
    await runRecipe(pane, { anew: true });
    end();
    expect(pane.store.get()).toMatchObject({
      screen: 'match',
      outcome: undefined,
      announcement: { key: 'run.interrupted', shownOn: 'match' },
    });
  });
});

test('a run cancelled before it writes goes back to the result that still stands', async () => {
  await withExcel(records(), async () => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    const { outcome } = pane.store.get();
    const running = runRecipe(pane, { anew: true });
    cancelRun(pane);
    await running;
    expect(pane.store.get()).toMatchObject({
      screen: 'result',
      announcement: { key: 'run.cancelled', shownOn: 'result' },
    });
    expect(pane.store.get().outcome).toBe(outcome);
  });
});

test('cells that were read anew for a run that did not finish are read again for the next', async () => {
  const workbook = records();
  await withExcel(workbook, async ({ host }) => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    const before = customersIn(pane)!;
    const { row, column, text } = NEW_CUSTOMER;
    new PersonAtExcel(host).enter(workbook.sheets[0]!, row, column, text);
    await eventually(() => Promise.resolve(pane.store.get().changed), true);
    const running = runRecipe(pane);
    cancelRun(pane);
    await running;
    await runRecipe(pane);
    expect(customersIn(pane)).toBe(before + 1);
  });
});

test('two runs at once, as by a double click, end in one whole result', async () => {
  const [workbook, whole] = [records(), records()];
  await withExcel(whole, async () => runRecipe(await paneBeforeRun()));
  await withExcel(workbook, async () => {
    const pane = await paneBeforeRun();
    let second: Promise<void> | undefined;
    const end = pane.store.subscribe(() => {
      const { progress } = pane.store.get();
      // In the middle of writing, when most can be mixed.
      if (second === undefined && progress?.phase === 'writing' && progress.done === 2)
        second = runRecipe(pane);
    });
    await runRecipe(pane);
    end();
    await second;
    expect(pane.store.get()).toMatchObject({ screen: 'result', failure: undefined });
    expect(contentsOf(workbook)).toEqual(contentsOf(whole));
  });
});

test('a run cancelled while it writes for the first time says that its sheets are gone again', async () => {
  const workbook = records();
  await withExcel(workbook, async () => {
    const pane = await paneBeforeRun();
    const end = pane.store.subscribe(() => {
      if (pane.store.get().progress?.phase === 'writing') cancelRun(pane);
    });
    await runRecipe(pane);
    end();
    expect(pane.store.get().announcement?.key).toBe('run.takenBack');
  });
  expect(sheetNames(workbook)).toEqual(['Records']);
});
