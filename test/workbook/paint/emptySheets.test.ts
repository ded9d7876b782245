import { emptySheets } from '../../../src/workbook/paint/emptySheets';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { prepareSheets } from '../../../src/workbook/paint/prepareSheets';
import { smallPlan } from '../support/smallPlan';
import { valuesOf, withExcel, workbookOf } from '../support/startWithData';

describe('emptySheets', () => {
  it('says first on the summary that the run is incomplete, and takes everything of an earlier run away', async () => {
    const workbook = workbookOf({ Data: [['Customer'], ['a']] });
    await withExcel(workbook, async (excel) => {
      await paintPlan(smallPlan());
      const [, summary, list] = workbook.sheets;
      list!.cells.setValue(2, 5, 'my note');
      summary!.merges.push({ row: 30, column: 1, rows: 1, columns: 2 });
      await Excel.run(async (context) => {
        const { whole, prepared } = await prepareSheets(context, smallPlan(), 'now');
        const begun = excel.host.faults.requests;
        const notices = await emptySheets(context, whole, prepared, undefined);
        expect(notices.map(({ code, facts }) => [code, facts['sheet'], facts['count']])).toEqual([
          ['notesKept', list!.name, 1],
        ]);
        // Only the summary has been emptied by then: what follows is sent with what is written.
        expect(excel.host.faults.requests - begun).toBe(1);
        expect(summary!.cells.value(0, 1)).toMatch(/^This run is incomplete\./);
        expect(list!.tables).toHaveLength(1);
        await context.sync();
      });
      expect(valuesOf(summary!).flat().filter(Boolean)).toHaveLength(1);
      const left = valuesOf(list!).flat().filter(Boolean);
      expect(left).toContain('my note');
      expect(left.filter((value) => typeof value === 'number')).toEqual([]);
      for (const { tables, charts, conditionalFormats, hyperlinks, merges } of [summary!, list!])
        expect([tables.length, charts.length, conditionalFormats.length, hyperlinks.size, merges]).toEqual([
          0,
          0,
          0,
          0,
          [],
        ]);
    });
  });
});
