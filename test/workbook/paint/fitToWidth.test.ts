import type { ExcelSession } from '../../../host/executor/ExcelSession';
import { fitToWidth } from '../../../src/workbook/paint/fitToWidth';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { smallPlan } from '../support/smallPlan';
import { withExcel, workbookOf } from '../support/startWithData';

async function painted(prepare: (excel: ExcelSession) => void, widths: readonly number[] = []) {
  const workbook = workbookOf({ Data: [['Customer'], ['a']] });
  const plan = smallPlan();
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, columnWidths: [...sheet.columnWidths, ...widths] }));
  const { notices } = await withExcel(workbook, async ({ host }) => {
    prepare(host.session);
    return paintPlan({ ...plan, sheets });
  });
  return { notices, layouts: workbook.sheets.slice(1).map(({ pageLayout }) => pageLayout) };
}

describe('fitToWidth', () => {
  it('leaves a sheet that fits the width of a page, over as many pages as it takes', async () => {
    const { notices, layouts } = await painted(() => undefined);
    expect(notices).toEqual([]);
    expect(
      layouts.map(({ fitToPagesWide, fitToPagesTall, scale }) => [fitToPagesWide, fitToPagesTall, scale]),
    ).toEqual([
      [1, 0, undefined],
      [1, 0, undefined],
    ]);
  });

  it('scales a sheet where Excel took the width and did nothing', async () => {
    const { notices, layouts } = await painted((excel) => (excel.ignoresPagesToFit = true), [60, 60]);
    expect(notices).toEqual([]);
    expect(layouts.map(({ fitToPagesWide }) => fitToPagesWide)).toEqual([undefined, undefined]);
    // 2 + 30 + 12 + 60 + 60 characters are 880 points, 20 + 10 + 60 + 60 are 803: of 720 that a page has.
    expect(layouts.map(({ scale }) => scale)).toEqual([81, 89]);
  });

  it('scales a sheet of one page by its height too, and never below what Excel takes', async () => {
    const scaleOf = async (heights: readonly number[], widths: readonly number[] = [10]) => {
      const workbook = workbookOf({ Data: [['a']] });
      const blocks = heights.map((rowHeight, row) => ({
        ...({ kind: 'cells', row, column: 0, style: 'body', values: [['x']] } as const),
        ...(rowHeight > 0 ? { rowHeight } : {}),
      }));
      const plan = { role: 'list', name: 'Data', columnWidths: widths, blocks, onOnePage: true };
      await withExcel(workbook, ({ host }) => {
        host.session.ignoresPagesToFit = true;
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Data');
          expect(await fitToWidth(context, [[{ sheet, name: 'Data' }, plan]])).toEqual([]);
        });
      });
      return workbook.sheets[0]!.pageLayout.scale;
    };
    // 535 points down a page: one row of 400 and 40 of 15 are 1000.
    expect(await scaleOf([400, ...new Array<number>(40).fill(0)])).toBe(53);
    expect(await scaleOf([400])).toBe(100);
    expect(await scaleOf([400], new Array<number>(300).fill(40))).toBe(10);
  });

  it('says that the page setup was refused where Excel refuses the scale too', async () => {
    const { notices, layouts } = await painted(({ refusals }) =>
      refusals.set('PageLayout.zoom', 'InvalidOperation'),
    );
    expect(notices.every(({ code }) => code === 'pageRefused')).toBe(true);
    expect(new Set(notices.map(({ facts }) => facts['sheet']))).toEqual(
      new Set(['Summary', 'Customers  all ']),
    );
    expect(layouts.map(({ orientation }) => orientation)).toEqual(['Landscape', 'Landscape']);
  });
});
