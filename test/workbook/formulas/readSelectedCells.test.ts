import { readSelectedCells } from '../../../src/workbook/formulas/readSelectedCells';
import { notCells } from '../support/notCells';
import { withExcel, workbookOf } from '../support/startWithData';

const sheets = {
  Data: [
    ['Sales', 'Industry'],
    ['', 'Retail'],
    [3, 'Retail'],
    ['', 'Software'],
  ],
  'All 客户': [['x']],
};

async function select(address: string, sheet = 'Data'): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

describe('readSelectedCells', () => {
  it('keeps blank cells at both ends, so that two columns over the same rows stay beside each other', async () => {
    await withExcel(workbookOf(sheets), async () => {
      await select('A2:A4');
      expect(await readSelectedCells()).toEqual({
        ...{ sheet: 'Data', row: 1, column: 0, rows: 3, columns: 1 },
        values: [[''], [3], ['']],
        headers: ['Sales'],
      });
      await select('B2:B4');
      expect(await readSelectedCells()).toMatchObject({ row: 1, column: 1, rows: 3, columns: 1 });
    });
  });

  it('takes of whole columns the rows that the sheet has filled, the same of each', async () => {
    await withExcel(workbookOf(sheets), async () => {
      for (const [address, column] of [
        ['A:A', 0],
        ['B:B', 1],
      ] as const) {
        await select(address);
        expect(await readSelectedCells()).toMatchObject({ row: 0, column, rows: 4, columns: 1 });
      }
    });
  });

  it('names the table and its columns where all their rows are selected, and no others', async () => {
    await withExcel(workbookOf(sheets), async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.tables.add(sheet.getRange('A1:B4'), true).name = 'Customers';
        await context.sync();
      });
      await select('A2:B4');
      expect(await readSelectedCells()).toMatchObject({
        headers: ['Sales', 'Industry'],
        table: { name: 'Customers', columns: ['Sales', 'Industry'] },
      });
      await select('B2:B3');
      expect((await readSelectedCells()).table).toBeUndefined();
      await select('A1:B4');
      expect(await readSelectedCells()).toMatchObject({ headers: ['', ''] });
    });
  });

  it('refuses a selection without a value', async () => {
    await withExcel(workbookOf(sheets), async () => {
      for (const address of ['D1:D9', 'A4', 'Z100']) {
        await select(address);
        await expect(readSelectedCells()).rejects.toMatchObject({ code: 'formulaUnreadable' });
      }
    });
  });

  it.each(Object.keys(notCells))('says what to select where %s is selected', async (what) => {
    await withExcel(workbookOf(sheets), async (excel) => {
      await notCells[what]!(excel);
      await expect(readSelectedCells()).rejects.toMatchObject({ code: 'noCellsSelected' });
    });
  });

  it('names the sheet', async () => {
    await withExcel(workbookOf(sheets), async () => {
      await select('A1', 'All 客户');
      expect((await readSelectedCells()).sheet).toBe('All 客户');
    });
  });
});
