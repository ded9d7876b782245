import type { WorkbookModel } from '../../../host/workbook/types';
import type { ReportPlan } from '../../../src/report/plan';
import { MOST_NOTES } from '../../../src/workbook/notes/keepNotes';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

const data = { Data: [['Customer', 'Score']] };

/** The small plan without its list. */
function fewer(): ReportPlan {
  const plan = smallPlan();
  const [summary] = plan.sheets;
  return { ...plan, sheets: [{ ...summary!, blocks: summary!.blocks.slice(0, 1) }] };
}

const typeMuch = ({ sheets }: WorkbookModel) => {
  for (let row = 0; row <= MOST_NOTES; row += 1) sheets[2]!.cells.setValue(row, 5, `note ${row}`);
};
const forget = ({ sheets }: WorkbookModel) => {
  for (const key of sheets[2]!.customProperties.keys())
    if (key.startsWith('payoff.written')) sheets[2]!.customProperties.delete(key);
};

test.each([
  ['more was typed than can be kept', typeMuch],
  ['nobody can tell what was typed', forget],
])(
  'a sheet of an earlier run that is not written and on which %s stays, is let go, and a warning says so once',
  async (_, change) => {
    const workbook = workbookOf(data);
    await withExcel(workbook, async () => {
      await paintPlan(smallPlan());
      change(workbook);
      const list = workbook.sheets[2]!;
      const before = valuesOf(list);
      const { notices } = await paintPlan(fewer());
      expect(notices).toEqual([
        { code: 'formerSheetLeft', severity: 'warning', facts: { sheet: list.name }, cells: [] },
      ]);
      expect(valuesOf(list)).toEqual(before);
      expect(list.customProperties.has('payoff.role')).toBe(false);
      // It is a person's from now on.
      expect((await paintPlan(fewer())).notices).toEqual([]);
    });
  },
);

test.each([
  ['is not there any more', ({ sheets }: WorkbookModel) => sheets.splice(2, 1)],
  ['holds more than can be kept', typeMuch],
])(
  'in a workbook with a protected structure a sheet that %s stops the run, with that reason, before any cell is changed',
  async (_, change) => {
    const workbook = workbookOf(data);
    await withExcel(workbook, async () => {
      await paintPlan(smallPlan());
      change(workbook);
      workbook.structureLocked = true;
      const before = workbook.sheets.map((sheet) => [
        sheet.name,
        valuesOf(sheet),
        [...sheet.customProperties],
      ]);
      await expect(paintPlan(smallPlan())).rejects.toMatchObject({ code: 'structureProtected' });
      expect(
        workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet), [...sheet.customProperties]]),
      ).toEqual(before);
      expect(workbook.settings.size).toBe(0);
      workbook.structureLocked = false;
      await paintPlan(smallPlan());
      expect(workbook.sheets.filter(({ tables }) => tables.length > 0).length).toBeGreaterThan(0);
    });
  },
);

test('in a workbook with a protected structure sheets that are all there are filled again', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    await paintPlan(smallPlan());
    workbook.structureLocked = true;
    expect((await paintPlan(smallPlan())).notices).toEqual([]);
  });
});

test('in a workbook with a protected structure a sheet that is only let go stops nothing', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    await paintPlan(smallPlan());
    typeMuch(workbook);
    workbook.structureLocked = true;
    expect((await paintPlan(fewer())).notices.map(({ code }) => code)).toEqual(['formerSheetLeft']);
  });
});

test('as many notes as can be kept are kept on the sheet, which is filled again', async () => {
  const workbook = workbookOf(data);
  await withExcel(workbook, async () => {
    await paintPlan(smallPlan());
    const list = workbook.sheets[2]!;
    for (let row = 0; row < MOST_NOTES; row += 1) list.cells.setValue(row, 5, `note ${row}`);
    const { notices, sheetNames } = await paintPlan(smallPlan());
    expect(sheetNames['list']).toBe(list.name);
    expect(notices.map(({ code, facts }) => [code, facts['count']])).toEqual([['notesKept', MOST_NOTES]]);
  });
  expect(workbook.sheets).toHaveLength(3);
});

test('a sheet gets a name that Excel takes: without its forbidden signs, and no apostrophe at an end', async () => {
  const workbook = workbookOf(data);
  const { sheets, ...plan } = smallPlan();
  const blocks = sheets[0]!.blocks.slice(0, 1);
  const named = (name: string) => ({ ...plan, sheets: [{ ...sheets[0]!, name, blocks }] });
  const { sheetNames } = await withExcel(workbook, () => paintPlan(named("'Who's [first]?'")));
  expect(sheetNames['summary']).toBe("Who's  first  ");
});
