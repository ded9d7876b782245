import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { Recipe } from '../../../src/engine/recipe/types';
import { changeParameter } from '../../../src/taskpane/actions/changeParameter';
import { chooseSource } from '../../../src/taskpane/actions/chooseSource';
import { findSources } from '../../../src/taskpane/actions/findSources';
import { runAgain } from '../../../src/taskpane/actions/runAgain';
import { runRecipe } from '../../../src/taskpane/actions/runRecipe';
import { outdated } from '../../../src/taskpane/state/outdated';
import type { Pane } from '../../../src/taskpane/state/Pane';
import { eventually } from '../../browser/eventually';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';
import { paneBeforeRun } from '../actions/support/paneBeforeRun';

const records = () => workbookOf({ Records: smallRecords.rows });
const stale = ({ store }: Pane) => outdated(store.get());

async function finishedRun(): Promise<Pane> {
  const pane = await paneBeforeRun();
  await runRecipe(pane);
  expect(pane.store.get()).toMatchObject({ screen: 'result', failure: undefined });
  return pane;
}

test('a result is outdated while a setting differs from that of its run, and named is which', async () => {
  await withExcel(records(), async () => {
    const pane = await finishedRun();
    expect(stale(pane)).toBeUndefined();
    changeParameter(pane, 'highShare', 0.35);
    expect(stale(pane)).toEqual({ data: false, settings: ['highShare'] });
    changeParameter(pane, 'highShare', 0.2);
    expect(stale(pane)).toBeUndefined();
    pane.store.set({ recipe: { ...pane.store.get().recipe!, locale: 'zh-CN' } satisfies Recipe });
    expect(stale(pane)).toEqual({ data: false, settings: ['locale'] });
  });
});

test('a result is outdated by a cell that was changed, also after the columns were checked again, until it is run', async () => {
  const workbook = records();
  await withExcel(workbook, async ({ host }) => {
    const pane = await finishedRun();
    new PersonAtExcel(host).enter(workbook.sheets[0]!, 1, 0, 'Somebody new');
    await eventually(() => Promise.resolve(stale(pane)?.data), true);
    pane.store.set({ screen: 'match' });
    new PersonAtExcel(host).enter(workbook.sheets[0]!, 2, 0, 'Somebody new');
    await eventually(() => Promise.resolve(pane.store.get().changed), false);
    expect(stale(pane)).toEqual({ data: true, settings: [] });
    await runAgain(pane);
    expect(stale(pane)).toBeUndefined();
  });
});

test('a result of which another table was chosen is not outdated, and Run again runs its own', async () => {
  const workbook = workbookOf({ Records: smallRecords.rows, Notes: [['Note'], ['Call back']] });
  await withExcel(workbook, async () => {
    const pane = await finishedRun();
    const before = pane.store.get().outcome!;
    await findSources(pane);
    chooseSource(
      pane,
      pane.store.get().sources!.find(({ sheet }) => sheet === 'Notes')!,
    );
    expect(stale(pane)).toBeUndefined();
    await runAgain(pane);
    const { outcome, failure } = pane.store.get();
    expect(failure).toBeUndefined();
    expect(outcome).not.toBe(before);
    // The summary has a row more: what changed since the run before.
    const shownOf = ({ overview: { headlines } }: typeof before) =>
      headlines.map(({ key, text, comparison }) => ({ key, text, comparison }));
    expect(shownOf(outcome!)).toEqual(shownOf(before));
  });
});
