import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { ReportPlan, TableBlock } from '../../../src/report/plan';
import { listSources } from '../../../src/workbook/listSources';
import { MOST_NOTES } from '../../../src/workbook/notes/keepNotes';
import { openSource } from '../../../src/workbook/openSource';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { runAnalysis } from '../../../src/workbook/runAnalysis';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = { Data: [['Customer', 'Score']] };
const listName = 'Customers  all ';
const sheetOf = ({ sheets }: WorkbookModel, wanted: string): SheetModel =>
  sheets.find(({ name }) => name === wanted)!;

/** Notes below their heading on a sheet: cell and text. */
function notesOn(sheet: SheetModel): (string | number | boolean)[][] {
  const rows = valuesOf(sheet);
  const column = rows[0]?.indexOf('Your notes, kept from before this run') ?? -1;
  if (column < 0) return [];
  return rows
    .slice(1)
    .map((row) => [row[column - 1]!, row[column]!])
    .filter(([, text]) => text !== '');
}

/** Paints, lets somebody change the workbook, and paints again. */
async function paintTwice(
  change: (workbook: WorkbookModel) => void,
  plan: ReportPlan = smallPlan(),
  file = (workbook: WorkbookModel) => workbook,
): Promise<{ workbook: WorkbookModel; codes: string[] }> {
  const first = workbookOf(data);
  await withExcel(first, () => paintPlan(plan));
  change(first);
  const workbook = file(first);
  const { notices } = await withExcel(workbook, () => paintPlan(plan));
  return { workbook, codes: notices.map(({ code }) => code) };
}

/** The list of the small plan with so many rows. */
function longPlan(rowCount: number): ReportPlan {
  const plan = smallPlan();
  const [summary, list] = plan.sheets;
  const [table, ...others] = list!.blocks as [TableBlock];
  const columns = [
    {
      ...table.columns[0]!,
      values: Array.from({ length: rowCount }, (_, row) => `customer ${row}`),
      links: new Map(),
    },
    { ...table.columns[1]!, values: Float64Array.from({ length: rowCount }, (_, row) => row / 7) },
  ];
  const blocks = [{ ...table, rowCount, columns }, ...others.filter(({ kind }) => kind !== 'table')];
  return { ...plan, sheets: [summary!, { ...list!, blocks }] };
}

test('what a person typed beside a result is moved right of the new one, and said', async () => {
  const { workbook, codes } = await paintTwice((before) => {
    sheetOf(before, 'Summary').cells.setValue(40, 1, 'ask the sales lead');
    sheetOf(before, 'Summary').cells.setValue(3, 9, 0.5);
  });
  expect(codes).toEqual(['notesKept']);
  expect(notesOn(sheetOf(workbook, 'Summary'))).toEqual([
    ['J4', '0.5'],
    ['B41', 'ask the sales lead'],
  ]);
});

test('what a person typed over cells of ours is kept with what its row is about, and ours come back', async () => {
  const { workbook, codes } = await paintTwice((before) => {
    sheetOf(before, 'Summary').cells.setValue(1, 1, 'My own title');
    sheetOf(before, listName).cells.setValue(2, 1, 0.95);
    sheetOf(before, listName).cells.setValue(3, 0, 'renamed');
  });
  expect(codes).toEqual(['notesKept', 'notesKept']);
  expect(notesOn(sheetOf(workbook, 'Summary'))).toEqual([['B2', 'My own title']]);
  expect(sheetOf(workbook, 'Summary').cells.value(1, 1)).toBe('Two of three customers pay back');
  const kept = notesOn(sheetOf(workbook, listName));
  expect(kept).toContainEqual(['B3 · b', '0.95']);
  expect(kept).toContainEqual(['A4', 'renamed']);
  expect(sheetOf(workbook, listName).cells.value(2, 1)).toBe(0.9);
});

test('in a list only what was changed is kept, in however many rows of a column', async () => {
  const { workbook } = await paintTwice((before) => {
    for (const row of [3, 50, 120]) sheetOf(before, listName).cells.setValue(row, 1, `call ${row}`);
  }, longPlan(200));
  expect(notesOn(sheetOf(workbook, listName))).toEqual([
    ['B4 · customer 2', 'call 3'],
    ['B51 · customer 49', 'call 50'],
    ['B121 · customer 119', 'call 120'],
  ]);
});

test('a formula that somebody put over a value is kept as it was written', async () => {
  const { workbook } = await paintTwice((before) => {
    const { cells } = sheetOf(before, listName);
    cells.setFormula(1, 1, '=2*0.05');
    cells.setFormula(1, 3, '=B2*2');
  });
  expect(notesOn(sheetOf(workbook, listName))).toEqual([
    ['B2 · =cmd()', '=2*0.05'],
    ['D2 · =cmd()', '=B2*2'],
  ]);
});

/** Turns the body of the list on its head, as a sort does. */
function sortBackwards({ cells }: SheetModel, rowCount: number): void {
  const rows = valuesOf({ cells } as SheetModel).slice(1, rowCount + 1);
  rows
    .reverse()
    .forEach((row, index) =>
      row.slice(0, 2).forEach((value, column) => cells.setValue(index + 1, column, value)),
    );
}

test('a list that was sorted or filtered holds nothing of the reader, one sorted and changed what was changed', async () => {
  const sorted = await paintTwice((before) => {
    const list = sheetOf(before, listName);
    sortBackwards(list, 200);
    for (const row of [5, 6, 7]) list.rowHeights.set(row, 0);
  }, longPlan(200));
  expect(sorted.codes).toEqual([]);
  const changed = await paintTwice((before) => {
    sortBackwards(sheetOf(before, listName), 200);
    sheetOf(before, listName).cells.setValue(1, 1, 'mine');
  }, longPlan(200));
  expect(notesOn(sheetOf(changed.workbook, listName))).toEqual([['B2 · customer 199', 'mine']]);
});

test('a column put into a list, and rows added to it, are kept, each cell with its row', async () => {
  const { workbook } = await paintTwice((before) => {
    const { cells } = sheetOf(before, listName);
    const rows = valuesOf(sheetOf(before, listName));
    rows.forEach((row, index) => {
      cells.setValue(index, 2, row[1]!);
      cells.setValue(index, 1, index === 0 ? 'Owner' : index === 20 ? 'Li' : '');
    });
    cells.setValue(rows.length, 0, 'Total');
    cells.setValue(rows.length, 2, 300);
  }, longPlan(60));
  expect(notesOn(sheetOf(workbook, listName))).toEqual([
    ['B1', 'Owner'],
    ['B21 · customer 19', 'Li'],
    ['A62', 'Total'],
    ['C62', '300'],
  ]);
});

test('a header that somebody changed is kept, and the rows below it are known', async () => {
  const { workbook } = await paintTwice((before) => {
    sheetOf(before, listName).cells.setValue(0, 1, 'Points');
  }, longPlan(60));
  expect(notesOn(sheetOf(workbook, listName))).toEqual([['B1', 'Points']]);
});

test('a sheet that was renamed is filled again, with its notes', async () => {
  const { workbook } = await paintTwice((before) => {
    sheetOf(before, listName).cells.setValue(3, 7, 'here');
    sheetOf(before, listName).name = 'For the board';
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data', 'Summary', 'For the board']);
  expect(notesOn(sheetOf(workbook, 'For the board'))).toEqual([['H4 · 007', 'here']]);
});

test('more than fits beside a result stays on its sheet, and the result goes to another', async () => {
  const { workbook, codes } = await paintTwice((before) => {
    const { cells } = sheetOf(before, listName);
    for (let row = 1; row <= MOST_NOTES + 1; row += 1) cells.setFormula(row, 2, `=B${row + 1}*2`);
  }, longPlan(600));
  expect(codes).toEqual(['sheetLeftTyped']);
  expect(sheetOf(workbook, listName).cells.formula(501, 2)).toBe('=B502*2');
  const fresh = sheetOf(workbook, `${listName}(2)`) ?? sheetOf(workbook, `${listName} (2)`);
  expect(valuesOf(fresh).slice(0, 2)).toEqual([
    ['Customer', 'Score'],
    ['customer 0', 0],
  ]);
  // From here on the old sheet is the reader's own.
  const { notices } = await withExcel(workbook, () => paintPlan(longPlan(600)));
  expect(notices).toEqual([]);
  expect(workbook.sheets).toHaveLength(4);
});

test.each([
  ['an earlier version', (sheet: SheetModel) => sheet.customProperties.delete('payoff.written')],
  ['a later version', (sheet: SheetModel) => sheet.customProperties.set('payoff.written', '{"version":2}')],
  [
    'a tool that cut what we noted down',
    (sheet: SheetModel) => {
      const text = sheet.customProperties.get('payoff.written.1')!;
      sheet.customProperties.set('payoff.written.1', text.slice(0, -1));
    },
  ],
])('a sheet of %s, of which nobody can tell what was typed, stays as it is', async (_who, change) => {
  const { workbook, codes } = await paintTwice((before) => {
    sheetOf(before, 'Summary').cells.setValue(40, 1, 'precious');
    change(sheetOf(before, 'Summary'));
  });
  expect(codes).toEqual(['sheetLeftUnknown']);
  expect(sheetOf(workbook, 'Summary').cells.value(40, 1)).toBe('precious');
  expect(valuesOf(sheetOf(workbook, 'Summary (2)'))[1]?.[1]).toBe('Two of three customers pay back');
});

test('charts and comments of somebody else stay on a sheet of ours', async () => {
  const { workbook } = await paintTwice((before) => {
    const { charts } = sheetOf(before, 'Summary');
    charts.push({ ...charts[0]!, id: 'theirs', name: 'Chart 7' });
  });
  expect(
    sheetOf(workbook, 'Summary')
      .charts.map(({ name }) => name)
      .sort(),
  ).toEqual(['Chart 7', 'TopCustomers']);
});

test('notes stay through every later run, once each, as they were changed since, and through the file', async () => {
  const throughFile = (workbook: WorkbookModel) => openWorkbook(saveWorkbook(workbook), 'saved.xlsx');
  const once = await paintTwice(
    (before) => sheetOf(before, 'Summary').cells.setValue(40, 1, 'first'),
    smallPlan(),
    throughFile,
  );
  let { workbook } = once;
  const summary = sheetOf(workbook, 'Summary');
  const column = valuesOf(summary)[0]!.indexOf('Your notes, kept from before this run');
  summary.cells.setValue(1, column, 'first, changed');
  summary.cells.setValue(30, 3, '=typed as text');
  for (let run = 0; run < 3; run += 1) {
    workbook = throughFile(workbook);
    await withExcel(workbook, () => paintPlan(smallPlan()));
  }
  expect(notesOn(sheetOf(workbook, 'Summary'))).toEqual([
    ['B41', 'first, changed'],
    ['D31', '=typed as text'],
  ]);
});

test('notes outlive a run that fails at any request, beside our cells and over them', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async ({ host }) => {
    await paintPlan(smallPlan());
    const first = host.faults.requests;
    await paintPlan(smallPlan());
    const perRun = host.faults.requests - first;
    sheetOf(workbook, 'Summary').cells.setValue(40, 1, 'precious');
    sheetOf(workbook, listName).cells.setValue(2, 1, 'dear');
    for (let request = 1; request <= perRun; request += 1) {
      host.faults.add({ request, error: 'sessionTimedOut', afterwards: request % 2 === 0 });
      await paintPlan(smallPlan()).catch(() => undefined);
      expect(valuesOf(sheetOf(workbook, 'Summary')).flat()).toContain('precious');
      expect(valuesOf(sheetOf(workbook, listName)).flat()).toContain('dear');
    }
    await paintPlan(smallPlan());
    expect(notesOn(sheetOf(workbook, listName))).toEqual([['B3 · b', 'dear']]);
  });
});

test.each([
  ['conversion', createRecipe(conversionParameters, { sheet: 'Data' }, 'en'), generateConversionSample],
  ['mismatch', createRecipe(mismatchParameters, { sheet: 'Data' }, 'en'), generateMismatchSample],
] as const)(
  'nothing that the %s report writes is taken for a note, before and after its file was saved',
  async (_name, recipe, sample) => {
    const { headers, rows } = sample();
    const grid = [headers, ...rows.slice(0, 150)].map((row) => row.map((cell) => cell ?? ''));
    const workbook = workbookOf({ Data: grid });
    const run = async (on: WorkbookModel) =>
      withExcel(on, async () => runAnalysis(await openSource((await listSources())[0]!), recipe));
    await run(workbook);
    expect((await run(workbook)).notices).toEqual([]);
    expect((await run(openWorkbook(saveWorkbook(workbook), 'saved.xlsx'))).notices).toEqual([]);
  },
  120_000,
);
