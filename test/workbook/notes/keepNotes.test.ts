import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { listSources } from '../../../src/workbook/listSources';
import { openSource } from '../../../src/workbook/openSource';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { runAnalysis } from '../../../src/workbook/runAnalysis';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = { Data: [['Customer', 'Score']] };
const summaryOf = ({ sheets }: WorkbookModel): SheetModel => sheets.find(({ name }) => name === 'Summary')!;

/** Texts that stand in a column, from the first row that has any. */
const textsIn = (sheet: SheetModel, column: number) =>
  valuesOf(sheet)
    .map((row) => row[column])
    .filter((value) => value !== '' && value !== undefined);

test('what a person typed on a sheet of ours is moved right of the new result, and said', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    await paintPlan(smallPlan());
    const summary = summaryOf(workbook);
    const before = valuesOf(summary);
    summary.cells.setValue(40, 1, 'ask the sales lead');
    summary.cells.setValue(3, 9, 0.5);
    const { notices } = await paintPlan(smallPlan());
    expect(notices).toEqual([
      expect.objectContaining({ code: 'notesKept', facts: { sheet: 'Summary', count: 2 } }),
    ]);
    expect(textsIn(summary, 8)).toEqual([
      'Your notes, kept from before this run',
      '0.5',
      'ask the sales lead',
    ]);
    expect(textsIn(summary, 7)).toEqual(['Cell', 'J4', 'B41']);
    before.forEach((row, index) => expect(valuesOf(summary)[index]!.slice(0, row.length)).toEqual(row));
  });
});

test('notes stay through every later run, once each, as they were changed since', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    await paintPlan(smallPlan());
    const summary = summaryOf(workbook);
    summary.cells.setValue(40, 1, 'first');
    await paintPlan(smallPlan());
    summary.cells.setValue(1, 8, 'first, changed');
    summary.cells.setValue(30, 3, 'second');
    for (let run = 0; run < 3; run += 1) await paintPlan(smallPlan());
    expect(textsIn(summary, 8).slice(1)).toEqual(['first, changed', 'second']);
    expect(textsIn(summary, 7)).toEqual(['Cell', 'B41', 'D31']);
  });
});

test('notes outlive a run that fails behind the clearing', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async ({ host }) => {
    await paintPlan(smallPlan());
    const first = host.faults.requests;
    await paintPlan(smallPlan());
    const perRun = host.faults.requests - first;
    summaryOf(workbook).cells.setValue(40, 1, 'precious');
    for (let request = 1; request <= perRun; request += 1) {
      host.faults.add({ request, error: 'sessionTimedOut', afterwards: request % 2 === 0 });
      await paintPlan(smallPlan()).catch(() => undefined);
      expect(valuesOf(summaryOf(workbook)).flat()).toContain('precious');
    }
  });
});

test.each([
  ['conversion', createRecipe(conversionParameters, { sheet: 'Data' }, 'en'), generateConversionSample],
  ['mismatch', createRecipe(mismatchParameters, { sheet: 'Data' }, 'en'), generateMismatchSample],
] as const)(
  'nothing that the %s report writes is taken for a note',
  async (_name, recipe, sample) => {
    const { headers, rows } = sample();
    const grid = [headers, ...rows.slice(0, 400)].map((row) => row.map((cell) => cell ?? ''));
    await withExcel(workbookOf({ Data: grid }), async () => {
      const opened = await openSource((await listSources())[0]!);
      await runAnalysis(opened, recipe);
      const { notices } = await runAnalysis(opened, recipe);
      expect(notices).toEqual([]);
    });
  },
  60_000,
);
