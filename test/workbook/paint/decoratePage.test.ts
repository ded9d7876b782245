import type { SheetPlan } from '../../../src/report/plan';
import { decoratePage } from '../../../src/workbook/paint/decoratePage';
import { applyDecorations } from '../../../src/workbook/paint/applyDecorations';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import { smallPlan } from '../support/smallPlan';
import { withExcel, workbookOf } from '../support/startWithData';

/** A sheet of so many columns of ten characters, each 56.25 points wide. */
function sheetOf(columns: number, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    role: 'list',
    name: 'List',
    columnWidths: new Array<number>(columns).fill(10),
    blocks: [],
    ...more,
  };
}

/** A sheet of the workbook once it looks like the last of these plans, and the ones before it. */
async function decorated(...plans: readonly SheetPlan[]) {
  const workbook = workbookOf({ Data: [['a']] });
  await withExcel(workbook, async () => {
    for (const plan of plans)
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        expect(await applyDecorations(context, decoratePage({ sheet, name: 'Data' }, plan, 'en'))).toEqual(
          [],
        );
      });
  });
  return workbook.sheets[0]!;
}

const shortList = {
  ...({ kind: 'table', name: 'List', row: 2, column: 0, emptyText: '' } as const),
  rowCount: 3,
  columns: [{ header: 'c', values: [1, 2, 3] }],
};
const titles = {
  blocks: [shortList],
  printTitleRows: { first: 2, last: 2 },
  printTitleColumns: { first: 0, last: 1 },
};

describe('decoratePage', () => {
  it('sets columns in points: 5.25 a character and 3.75 beside them', async () => {
    const { columnWidths } = await decorated(sheetOf(2));
    expect([...columnWidths]).toEqual([
      [0, 56.25],
      [1, 56.25],
    ]);
  });

  it('freezes rows, columns or both, and lets go of what an earlier run froze', async () => {
    const frozen = async (...freezes: readonly SheetPlan['freeze'][]) => {
      const plans = freezes.map((freeze) => sheetOf(1, freeze === undefined ? {} : { freeze }));
      const { frozenRows, frozenColumns } = await decorated(...plans);
      return [frozenRows, frozenColumns];
    };
    expect(await frozen({ rows: 3, columns: 2 })).toEqual([3, 2]);
    expect(await frozen({ rows: 3, columns: 0 })).toEqual([3, 0]);
    expect(await frozen({ rows: 0, columns: 2 })).toEqual([0, 2]);
    expect(await frozen({ rows: 3, columns: 2 }, undefined)).toEqual([0, 0]);
  });

  it('keeps the gridlines of lists only', async () => {
    expect((await decorated(sheetOf(1))).showGridlines).toBe(false);
    expect((await decorated(sheetOf(1, { freeze: { rows: 1, columns: 0 } }))).showGridlines).toBe(true);
  });

  it('prints of a long list what paper can show, says so on each page, and repeats its header', async () => {
    const columns = new Array<{ header: string; values: [] }>(24).fill({ header: 'c', values: [] });
    const list = {
      kind: 'table',
      name: 'List',
      row: 3,
      column: 0,
      rowCount: 900,
      columns,
      emptyText: '',
    } as const;
    const { pageLayout } = await decorated(sheetOf(24, { blocks: [list] }));
    expect(pageLayout).toMatchObject({
      printArea: { row: 0, column: 0, rows: 204, columns: 17 },
      titleRows: { first: 3, last: 3 },
      fitToPagesWide: 1,
      centerFooter: 'Printed: 200 of 900 rows, 17 of 24 columns; all are on the sheet',
      margins: { left: 36, right: 36, top: 24, bottom: 36, footer: 18 },
    });
  });

  it('repeats header rows on each page, and names where pages lie side by side', async () => {
    const narrow = (await decorated(sheetOf(19, titles))).pageLayout;
    expect([narrow.titleRows, narrow.titleColumns]).toEqual([{ first: 2, last: 2 }, undefined]);
    const wide = (await decorated(sheetOf(20, titles))).pageLayout;
    expect([wide.titleRows, wide.titleColumns]).toEqual([
      { first: 2, last: 2 },
      { first: 0, last: 1 },
    ]);
    expect([wide.fitToPagesWide, wide.fitToPagesTall]).toEqual([2, 0]);
  });

  it('prints on its side, with the sheet and the number of the page, each sheet from 1', async () => {
    const { pageLayout } = await decorated(sheetOf(1, { onOnePage: true }));
    expect(pageLayout).toMatchObject({
      orientation: 'Landscape',
      leftFooter: '&A',
      rightFooter: '&P',
      firstPageNumber: 1,
      fitToPagesWide: 1,
      fitToPagesTall: 1,
    });
  });

  it('begins pages where nothing is cut, at a scale, because breaks are passed over where pages are fitted', async () => {
    const blocks = Array.from({ length: 60 }, (_, row) => ({
      ...({ kind: 'cells', row, column: 0, style: 'body', values: [['x']] } as const),
      rowHeight: 20,
    }));
    const { pageLayout } = await decorated(sheetOf(16, { inWholePages: true, blocks }));
    // 720 points of 900, drawn up to 6 % wider, are 75 %, and 535 points of a page are 713: 35 rows.
    expect([pageLayout.scale, pageLayout.fitToPagesWide, pageLayout.rowBreaks]).toEqual([
      75,
      undefined,
      [35],
    ]);
  });

  it('sets the columns one by one in an Excel that does not take them together', async () => {
    const workbook = workbookOf({ Data: [['a']] });
    const { notices } = await withExcel(workbook, ({ host }) => {
      host.session.refusals.set('Range.setColumnProperties', 'ApiNotFound');
      return paintPlan(smallPlan());
    });
    expect(notices).toEqual([]);
    expect([...workbook.sheets[2]!.columnWidths]).toEqual([
      [0, 108.75],
      [1, 56.25],
    ]);
  });
});
