import { onSelectionChanged, readSelection } from '../../src/workbook/onSelectionChanged';
import { notCells } from './support/notCells';
import { withExcel, workbookOf } from './support/startWithData';

const sheets = { Data: [['Customer'], ['a'], ['b']], 其他: [['x']] };

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

describe('readSelection', () => {
  it('says which cells of which sheet are selected', async () => {
    await withExcel(workbookOf(sheets), async () => {
      await select('其他', 'B2:C4');
      expect(await readSelection()).toEqual({
        sheet: '其他',
        row: 1,
        column: 1,
        rows: 3,
        columns: 2,
        table: undefined,
        text: '',
        rowTexts: [],
      });
    });
  });

  it('names the table that the selection is in', async () => {
    await withExcel(workbookOf(sheets), async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').tables.add('A1:A3', true).name = 'Customers';
        await context.sync();
      });
      await select('Data', 'A2');
      expect(await readSelection()).toMatchObject({ table: 'Customers', text: 'a' });
    });
  });
});

describe('readSelection where no single block of cells is selected', () => {
  it.each(Object.keys(notCells))(
    'raises a problem of its own for %s, until cells are selected',
    async (what) => {
      await withExcel(workbookOf(sheets), async (excel) => {
        await notCells[what]!(excel);
        await expect(readSelection()).rejects.toMatchObject({ code: 'noCellsSelected' });
        await select('Data', 'A2');
        expect((await readSelection()).text).toBe('a');
      });
    },
  );
});

describe('onSelectionChanged', () => {
  it('calls back until it is ended', async () => {
    await withExcel(workbookOf(sheets), async () => {
      let calls = 0;
      const end = await onSelectionChanged(() => (calls += 1));
      await select('Data', 'A2');
      await until(() => calls > 0);
      await end();
      const before = calls;
      await select('Data', 'A3');
      await new Promise((resume) => setTimeout(resume, 50));
      expect(calls).toBe(before);
    });
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !condition(); turn += 1) {
    await new Promise((resume) => setTimeout(resume, 10));
  }
  expect(condition()).toBe(true);
}
