import type { TableBlock } from '../../../src/report/plan';
import { RequestBudget } from '../../../src/workbook/paint/RequestBudget';
import { writeContents } from '../../../src/workbook/paint/writeContents';
import { withExcel, workbookOf } from '../support/startWithData';

/** A list, and beside each number a text of a length. */
function listOf(rows: number, length: number): TableBlock {
  return {
    kind: 'table',
    name: 'Payoff_Long',
    row: 2,
    column: 1,
    rowCount: rows,
    emptyText: '',
    columns: [
      { header: 'Place', values: Float64Array.from({ length: rows }, (_, row) => row) },
      { header: 'Text', values: Array.from({ length: rows }, (_, row) => `${'t'.repeat(length)}${row}`) },
    ],
  };
}

describe('writeContents', () => {
  it('writes a long list in requests that are small enough for the pane to answer between them', async () => {
    const rows = 9000;
    const workbook = workbookOf({ Report: [] });
    const requests = await withExcel(workbook, async (excel) => {
      const before = excel.host.requests.length;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Report');
        const budget = new RequestBudget(context, undefined);
        await writeContents(sheet, [listOf(rows, 200)], budget);
        await budget.send();
      });
      return excel.host.requests.slice(before);
    });
    expect(requests.length).toBeGreaterThan(3);
    for (const { bytes, members } of requests) {
      expect(bytes).toBeLessThan(700_000);
      // Ranges of no more cells than office.js sends as they are, and none that Excel keeps in mind.
      expect([members.has('GetBoundingRect'), members.has('_KeepReference')]).toEqual([false, false]);
    }
    const { cells } = workbook.sheets[0]!;
    expect([cells.value(2, 1), cells.value(3, 1), cells.value(2 + rows, 1)]).toEqual(['Place', 0, rows - 1]);
    expect(cells.value(2 + rows, 2)).toBe(`${'t'.repeat(200)}${rows - 1}`);
    expect(cells.usedArea()).toEqual({ row: 2, column: 1, rows: rows + 1, columns: 2 });
  });
});
