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
