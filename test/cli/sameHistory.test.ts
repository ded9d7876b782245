import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import type { WorkbookModel } from '../../host/workbook/types';
import { refreshRun } from '../../src/taskpane/actions/runRecipe';
import { excelWorkbook } from '../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../src/taskpane/state/Pane';
import { listRuns } from '../../src/workbook/state/rememberRun';
import { smallRecords } from '../browser/smallRecords';
import { withExcel, workbookOf } from '../workbook/support/startWithData';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = { write: () => undefined, complain: () => undefined, isTerminal: false };
const at = (name: string) => join(folder, name);
const save = (name: string, workbook: WorkbookModel) => writeFileSync(at(name), saveWorkbook(workbook));
const open = (name: string) => openWorkbook(readFileSync(at(name)), name);
const names = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

test('a workbook goes from the command line to the pane and back: one history, the same sheets', async () => {
  save('data.xlsx', workbookOf({ Records: smallRecords.rows }));
  const analyze = (input: string, output: string) =>
    runCommandLine([at(input), '--out', at(output), '--set', 'highShare=0.35'], silent);
  expect(await analyze('data.xlsx', 'first.xlsx')).toBe(0);

  const inExcel = open('first.xlsx');
  const sheets = names(inExcel);
  expect(sheets.length).toBeGreaterThan(5);
  await withExcel(inExcel, async () => {
    const pane = createPane(excelWorkbook, 'en');
    await refreshRun(pane);
    const { failure, outcome, runs } = pane.store.get();
    expect([failure, runs.length]).toEqual([undefined, 2]);
    expect(outcome?.recipe).toMatchObject({ source: { sheet: 'Records' }, parameters: { highShare: 0.35 } });
  });
  // From the second run on there is something to compare with.
  const withChanges = [...sheets, 'What changed', 'Indicator history'];
  expect(names(inExcel)).toEqual(withChanges);
  save('saved.xlsx', inExcel);

  expect(await analyze('saved.xlsx', 'second.xlsx')).toBe(0);
  const back = open('second.xlsx');
  expect(names(back)).toEqual(withChanges);
  const runs = await withExcel(back, () => listRuns());
  expect(runs.map(({ recipe }) => recipe.parameters)).toEqual(
    [1, 2, 3].map(() => runs[0]!.recipe.parameters),
  );
}, 120_000);
