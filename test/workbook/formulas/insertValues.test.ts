import { insertValues } from '../../../src/workbook/formulas/insertValues';
import { startFormulas, type StartedFormulas } from './startFormulas';

let excel: StartedFormulas;
beforeAll(async () => {
  excel = await startFormulas();
});
afterAll(() => excel.close());

const values = [
  ['Payoff reference', '=Sales'],
  ['Values', 3],
];

describe('insertValues', () => {
  it('writes values, and no text as a formula', async () => {
    await excel.enter('Free', { A1: [['x']] });
    await insertValues({ sheet: 'Free', row: 2, column: 1 }, values);
    expect((await excel.read('Free', 'B3:C4')).values).toEqual(values);
  });

  it('writes nothing over a value, and nothing into a table', async () => {
    await excel.enter('Taken', {
      A1: [
        ['Name', 'Score'],
        ['a', 1],
      ],
      E2: [['note']],
    });
    await expect(insertValues({ sheet: 'Taken', row: 0, column: 3 }, values)).rejects.toMatchObject({
      code: 'formulaBlocked',
      facts: { address: 'Taken!E2' },
    });
    expect((await excel.read('Taken', 'D1')).values).toEqual([['']]);
    await excel.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Taken');
      sheet.tables.add('H1:I4', true).name = 'Empty';
      await context.sync();
    });
    await expect(insertValues({ sheet: 'Taken', row: 1, column: 7 }, values)).rejects.toMatchObject({
      code: 'formulaInTable',
    });
  });
});
