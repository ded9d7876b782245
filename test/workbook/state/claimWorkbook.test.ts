import type { WorkbookModel } from '../../../host/workbook/types';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { renewClaim } from '../../../src/workbook/state/claimWorkbook';
import { smallPlan } from '../support/smallPlan';
import { withExcel, workbookOf } from '../support/startWithData';

const SETTING = 'payoff.writing';
const data = () => workbookOf({ Data: [['Customer', 'Score']] });
const claimed = (workbook: WorkbookModel, at: number) =>
  workbook.settings.set(SETTING, JSON.stringify({ by: 'another window', at }));

test('a pane that finds another one writing is told so, and writes nothing', async () => {
  const workbook = data();
  claimed(workbook, Date.now());
  await withExcel(workbook, async () => {
    await expect(paintPlan(smallPlan())).rejects.toMatchObject({ code: 'otherRunUnderWay' });
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
  expect(workbook.settings.has(SETTING)).toBe(true);
});

test.each([
  ['has been silent for long', (workbook: WorkbookModel) => claimed(workbook, Date.now() - 600_000)],
  ['left something nobody can read', (workbook: WorkbookModel) => workbook.settings.set(SETTING, '{')],
])('a writer that %s stops nobody, and its claim is gone afterwards', async (_, leave) => {
  const workbook = data();
  leave(workbook);
  await withExcel(workbook, () => paintPlan(smallPlan()));
  expect(workbook.sheets).toHaveLength(3);
  expect(workbook.settings.has(SETTING)).toBe(false);
});

test('a run that fails takes its claim back', async () => {
  const workbook = data();
  await withExcel(workbook, async ({ host }) => {
    host.faults.add({ request: host.faults.requests + 4, error: 'sessionTimedOut' });
    await expect(paintPlan(smallPlan())).rejects.toBeDefined();
  });
  expect(workbook.settings.has(SETTING)).toBe(false);
});

test('a claim that a run of this very pane could not take back stops no later one', async () => {
  const workbook = data();
  await withExcel(workbook, async ({ Excel }) => {
    await Excel.run(async (context) => {
      renewClaim(context);
      await context.sync();
    });
    expect(workbook.settings.has(SETTING)).toBe(true);
    await paintPlan(smallPlan());
  });
  expect(workbook.settings.has(SETTING)).toBe(false);
});
