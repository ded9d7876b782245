import type { WorkbookModel } from '../../../host/workbook/types';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { claimWorkbook, renewClaim } from '../../../src/workbook/state/claimWorkbook';
import { smallPlan } from '../support/smallPlan';
import { withExcel, workbookOf } from '../support/startWithData';

const ANOTHER = 'payoff.writing in another window';
const data = () => workbookOf({ Data: [['Customer', 'Score']] });
const claimed = (workbook: WorkbookModel, at: number) =>
  workbook.settings.set(ANOTHER, JSON.stringify({ at }));

test('a pane that finds another one writing is told so, and writes nothing', async () => {
  const workbook = data();
  claimed(workbook, Date.now());
  await withExcel(workbook, async () => {
    await expect(paintPlan(smallPlan())).rejects.toMatchObject({ code: 'otherRunUnderWay' });
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
  expect([...workbook.settings.keys()]).toEqual([ANOTHER]);
});

/** The code of another window on the same workbook: it shares nothing with this one but Excel. */
async function anotherWindow(): Promise<Window> {
  let window: Window | undefined;
  await jest.isolateModulesAsync(async () => {
    const { paintPlan: paint } = await import('../../../src/workbook/paint/paintPlan');
    const { claimWorkbook: claim } = await import('../../../src/workbook/state/claimWorkbook');
    window = { paint, claim };
  });
  return window!;
}

interface Window {
  readonly paint: typeof paintPlan;
  readonly claim: typeof claimWorkbook;
}

test('of two panes that begin within one round trip exactly one writes, and the other is told so', async () => {
  const workbook = data();
  const alone = data();
  await withExcel(alone, () => paintPlan(smallPlan()));
  await withExcel(workbook, async () => {
    const { paint } = await anotherWindow();
    const runs = await Promise.allSettled([paintPlan(smallPlan()), paint(smallPlan())]);
    expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(runs.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'otherRunUnderWay' },
    });
  });
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.usedArea()])).toEqual(
    alone.sheets.map(({ name, cells }) => [name, cells.usedArea()]),
  );
  expect(workbook.settings.size).toBe(0);
});

test.each([1, 2])(
  'of two panes one of which claims while request %i of the other is answered, exactly one gets the workbook',
  async (request) => {
    await withExcel(data(), async ({ Excel, host }) => {
      const { claim } = await anotherWindow();
      const outcomes: string[] = [];
      const noting = (name: string, work: Promise<unknown>) =>
        work.then(
          () => outcomes.push(`${name} writes`),
          ({ code }: { code: string }) => outcomes.push(`${name} ${code}`),
        );
      let other: Promise<unknown> | undefined;
      const begin = () => (other ??= noting('second', Excel.run(claim)));
      const from = host.faults.requests;
      host.faults.onRequest = (count) => count === from + request && void begin();
      await noting(
        'first',
        Excel.run(async (context) => claimWorkbook(context).then(() => context.sync())),
      );
      await begin();
      expect(outcomes).toHaveLength(2);
      expect(outcomes.filter((outcome) => outcome.endsWith('writes'))).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome.endsWith('otherRunUnderWay'))).toHaveLength(1);
    });
  },
);

test.each([
  ['has been silent for long', (workbook: WorkbookModel) => claimed(workbook, Date.now() - 600_000)],
  ['left something nobody can read', (workbook: WorkbookModel) => workbook.settings.set(ANOTHER, '{')],
])('a writer that %s stops nobody, and its claim is gone afterwards', async (_, leave) => {
  const workbook = data();
  leave(workbook);
  await withExcel(workbook, () => paintPlan(smallPlan()));
  expect(workbook.sheets).toHaveLength(3);
  expect(workbook.settings.size).toBe(0);
});

test('a run that fails takes its claim back', async () => {
  const workbook = data();
  await withExcel(workbook, async ({ host }) => {
    host.faults.add({ request: host.faults.requests + 4, error: 'sessionTimedOut' });
    await expect(paintPlan(smallPlan())).rejects.toBeDefined();
  });
  expect(workbook.settings.size).toBe(0);
});

test('a claim that a run of this very pane could not take back stops no later one', async () => {
  const workbook = data();
  await withExcel(workbook, async ({ Excel }) => {
    await Excel.run(async (context) => {
      renewClaim(context);
      await context.sync();
    });
    expect(workbook.settings.size).toBe(1);
    await paintPlan(smallPlan());
  });
  expect(workbook.settings.size).toBe(0);
});
