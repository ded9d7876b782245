import type { StartedExcel } from '../../../host/node/startExcel';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { applyDecorations } from '../../../src/workbook/paint/applyDecorations';
import type { AskedLook } from '../../../src/workbook/paint/CellLook';
import { gatherLooks } from '../../../src/workbook/paint/gatherLooks';
import { withExcel, workbookOf } from '../support/startWithData';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** Gives a sheet its looks, and says what of them was refused and what travelled. */
async function looked(
  asked: readonly AskedLook[],
  prepare: (excel: StartedExcel) => unknown = () => undefined,
) {
  const workbook: WorkbookModel = workbookOf({ Data: [['a']] });
  return withExcel(workbook, async (excel) => {
    await prepare(excel);
    const before = excel.host.requests.length;
    const notices = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      return applyDecorations(context, gatherLooks({ sheet, name: 'Data' }, asked));
    });
    const members = excel.host.requests.slice(before).map((request) => request.members);
    const sheet: SheetModel = workbook.sheets[0]!;
    const style = (row: number, column: number) => workbook.styles.get(sheet.cells.style(row, column));
    return { codes: notices.map(({ code }) => code), members, sheet, style };
  });
}

describe('gatherLooks', () => {
  it('takes ten thousand looks in little time, five times as many as the longest summary has', () => {
    const asked = Array.from({ length: 10_000 }, (_, index) => ({
      area: area(index >> 1, (index % 2) * 3, 1, 3),
      look: {
        vertical: 'Top' as const,
        bold: index % 3 === 0,
        size: 10 + (index % 4),
        rowHeight: 15 + (index % 5),
      },
    }));
    const { user } = process.cpuUsage();
    gatherLooks({ sheet: {} as Excel.Worksheet, name: 'Data' }, asked);
    expect(process.cpuUsage().user - user).toBeLessThan(4_000_000);
  });

  it('asks for a look once, for all cells that have it, and for looks of the same cells together', async () => {
    const header = { bold: true, fill: '#EEEEEE' };
    const { members, style } = await looked([
      { area: area(0, 0, 1, 3), look: header },
      { area: area(9, 0, 1, 3), look: header },
      { area: area(20, 5), look: header },
    ]);
    const [request] = members;
    expect([request!.get('GetRanges'), request!.get('Bold'), request!.get('Color')]).toEqual([1, 1, 1]);
    expect(request!.has('_KeepReference')).toBe(false);
    for (const [row, column] of [
      [0, 2],
      [9, 0],
      [20, 5],
    ] as const)
      expect(style(row, column)).toMatchObject({ font: { bold: true }, fill: '#EEEEEE' });
    expect(style(5, 0).font.bold).not.toBe(true);
  });

  it('gives a cell the later of two looks, whatever stands around it', async () => {
    const { style } = await looked([
      { area: area(0, 0, 9, 9), look: { vertical: 'Top', numberFormat: '0' } },
      { area: area(2, 2, 2, 2), look: { vertical: 'Center', numberFormat: '0.0%' } },
      { area: area(3, 3), look: { vertical: 'Top' } },
    ]);
    const seen = [0, 2, 3, 4].map((at) => [style(at, at).vertical, style(at, at).numberFormat]);
    expect(seen).toEqual([
      ['Top', '0'],
      ['Center', '0.0%'],
      ['Top', '0.0%'],
      ['Top', '0'],
    ]);
  });

  it('keeps a line below each row and each row a cell of its own', async () => {
    const rows = [0, 1].map((row) => area(row, 0, 1, 3));
    const { sheet, style } = await looked(
      rows.map((row) => ({ area: row, look: { lineBelow: '#333333', merged: 'wrapped' } })),
    );
    expect([style(0, 0), style(1, 0)].map(({ borders, wrap }) => [borders.bottom?.color, wrap])).toEqual([
      ['#333333', true],
      ['#333333', true],
    ]);
    expect(sheet.merges).toHaveLength(2);
  });

  it('merges all sentences of a sheet at once, and those that Excel lets where it refuses one of them', async () => {
    const asked = [0, 2, 4].map((row) => ({
      area: area(row, 0, 1, 3),
      look: { merged: 'wrapped' as const },
    }));
    const { members, sheet } = await looked(asked);
    expect([members.length, members[0]!.get('WrapText'), sheet.merges.length]).toEqual([1, 1, 3]);
    // Cells of a table cannot be merged: of its row nothing is wrapped either.
    const refused = await looked(asked, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').tables.add('A3:C4', true);
        await context.sync();
      }),
    );
    expect([refused.codes, refused.sheet.merges.length, refused.style(2, 0).wrap]).toEqual([
      ['formatRefused'],
      2,
      false,
    ]);
    expect(refused.style(4, 0).wrap).toBe(true);
  });

  it('lets a merged sentence flow on in one line where it is not to be wrapped', async () => {
    const { sheet, style } = await looked([{ area: area(0, 0, 1, 3), look: { merged: 'flowing' } }]);
    expect([sheet.merges.length, style(0, 0).wrap]).toEqual([1, false]);
  });

  it('makes rows as high as what they hold once everything else is set', async () => {
    const { sheet } = await looked([
      { area: area(0, 0), look: { autofit: true } },
      { area: area(0, 0), look: { size: 40 } },
    ]);
    expect(sheet.rowHeights.get(0)).toBeGreaterThan(40);
  });

  it('asks area by area where Excel knows no several ones', async () => {
    const { codes, style } = await looked(
      [
        { area: area(0, 0), look: { bold: true } },
        { area: area(4, 4), look: { bold: true } },
      ],
      ({ host }) => host.session.refusals.set('Worksheet.getRanges', 'ApiNotFound'),
    );
    expect([codes, style(0, 0).font.bold, style(4, 4).font.bold]).toEqual([[], true, true]);
  });

  it('cuts addresses long before they are too many characters for Excel', async () => {
    const many = Array.from({ length: 700 }, (_, index) => ({
      area: area(2 * index, index % 3),
      look: { bold: true },
    }));
    const { codes, members, style } = await looked(many);
    expect([codes, members.length, style(1398, 0).font.bold]).toEqual([[], 1, true]);
    expect(members[0]!.get('GetRanges')).toBeGreaterThan(1);
  });
});
