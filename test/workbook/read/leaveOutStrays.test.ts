import { listSources } from '../../../src/workbook/listSources';
import { openSource } from '../../../src/workbook/openSource';
import { leaveOutStrays } from '../../../src/workbook/read/leaveOutStrays';
import { runInExcel } from '../../../src/workbook/runInExcel';
import type { OpenedSource } from '../../../src/workbook/types';
import { withExcel, workbookOf } from '../support/startWithData';

const header = ['客户简称', '子产品名称', '是否调用'];
const rows = Array.from({ length: 120 }, (_row, index) => [
  `客户${index}`,
  'AI工具',
  index % 3 === 0 ? '是' : '否',
]);
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

type Stray = readonly [row: number, column: number];

function withStrays(...strays: readonly Stray[]) {
  const workbook = workbookOf({ Records: [header, ...rows] });
  for (const [row, column] of strays) workbook.sheets[0]!.cells.setValue(row, column, 'x');
  return workbook;
}

async function opened(...strays: readonly Stray[]): Promise<OpenedSource> {
  return withExcel(withStrays(...strays), async () => {
    const [source] = await listSources();
    return openSource(source!);
  });
}

describe('a stray cell', () => {
  it.each<[string, string, Stray]>([
    ['far right', 'XFD130', [129, LAST_COLUMN]],
    ['far down', 'B1048576', [LAST_ROW, 1]],
    ['in the last corner', 'XFD1048576', [LAST_ROW, LAST_COLUMN]],
    ['in the header row, far right', 'CVN1', [0, 2613]],
  ])('%s costs no table: it is left out and named', async (_, address, stray) => {
    const { regions, grid } = await opened(stray);
    expect(regions[0]).toMatchObject({ headers: header, endRow: 121 });
    expect(grid.columns).toHaveLength(3);
    expect(regions[0]!.notices).toContainEqual(
      expect.objectContaining({
        code: 'strayCells',
        facts: { count: 1, addresses: [address] },
        cells: [{ row: stray[0] + 1, column: stray[1] + 1 }],
      }),
    );
  });

  it('is one of several', async () => {
    const { regions } = await opened([129, LAST_COLUMN], [LAST_ROW, 1], [5, 8000]);
    const notice = regions[0]!.notices.find(({ code }) => code === 'strayCells');
    expect(notice?.facts).toEqual({ count: 3, addresses: ['KUS6', 'XFD130', 'B1048576'] });
  });

  it('near the table is left to the search for tables', async () => {
    const { regions, grid } = await opened([60, 40]);
    expect(grid.columns).toHaveLength(41);
    expect(regions[0]!.notices.map(({ code }) => code)).not.toContain('strayCells');
  });

  it('shows in no size of the source', async () => {
    const sources = await withExcel(withStrays([129, LAST_COLUMN]), () => listSources());
    expect(sources[0]).toMatchObject({ rowCount: 130, columnCount: 3 });
  });
});

it('a second table far right is no stray', async () => {
  const workbook = withStrays();
  rows.forEach((row, index) => {
    row.forEach((value, column) => workbook.sheets[0]!.cells.setValue(index, 2000 + column, value));
  });
  await withExcel(workbook, () =>
    runInExcel(async (context) => {
      const range = context.workbook.worksheets.getItem('Records').getUsedRange(true);
      range.load('address,rowCount,columnCount');
      await context.sync();
      const { strays, range: main } = await leaveOutStrays(context, range);
      expect([strays, main.columnCount]).toEqual([[], 2003]);
    }),
  );
});

it('more cells than memory holds are refused with their place', async () => {
  const workbook = withStrays();
  // A block too large to be stray at either end of the sheet.
  for (let cell = 0; cell < 200; cell += 1) {
    workbook.sheets[0]!.cells.setValue(LAST_ROW - cell, LAST_COLUMN - (cell % 30), cell);
  }
  const tried = withExcel(workbook, async () => openSource((await listSources())[0]!));
  await expect(tried).rejects.toMatchObject({ code: 'sourceTooLarge', facts: { sheet: 'Records' } });
});
