import { insertFormula } from '../../../src/workbook/formulas/insertFormula';
import { column, startFormulas, type StartedFormulas } from './startFormulas';

let excel: StartedFormulas;
beforeAll(async () => {
  excel = await startFormulas();
});
afterAll(() => excel.close());

const numbers = column([10, 20, 30, 40, 50]);
const formula = '=VALUE_TIER(A1:A5)';

describe('insertFormula', () => {
  it('writes the formula, which spills', async () => {
    await excel.enter('数据', { A1: numbers });
    await insertFormula({ sheet: '数据', row: 0, column: 2, resultRows: 5 }, formula);
    const { values, formulas } = await excel.read('数据', 'C1:C5');
    expect(values).toEqual(column(['Low', 'Mid', 'Mid', 'Mid', 'High']));
    expect(formulas[0]).toEqual([formula]);
  });

  it('writes nothing over a value or a formula, and says where it is', async () => {
    await excel.enter('Full', { A1: numbers, C4: 'note', E5: '=A1&""' });
    for (const [place, address] of [
      [2, 'Full!C4'],
      [4, 'Full!E5'],
    ] as const) {
      await expect(
        insertFormula({ sheet: 'Full', row: 0, column: place, resultRows: 5 }, formula),
      ).rejects.toMatchObject({ code: 'formulaBlocked', facts: { address } });
    }
    expect((await excel.read('Full', 'C1:E1')).formulas).toEqual([['', '', '']]);
    await insertFormula({ sheet: 'Full', row: 0, column: 2, resultRows: 3 }, '=VALUE_TIER(A1:A3)');
    expect((await excel.read('Full', 'C1:C4')).values).toEqual(column(['Low', 'Mid', 'High', 'note']));
  });

  it('never asks for merged cells, which would empty the undo list', async () => {
    const asked = jest.spyOn(excel.excel.Excel.Range.prototype, 'getMergedAreasOrNullObject');
    await insertFormula({ sheet: 'Full', row: 0, column: 8, resultRows: 5 }, formula);
    expect((await excel.read('Full', 'I5')).values).toEqual([['High']]);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('counts the columns of a result of several columns', async () => {
    await excel.enter('Wide', { A1: [[1, 2]], E1: 'taken' });
    const place = { sheet: 'Wide', row: 0, column: 3, resultRows: 1, resultColumns: 2 };
    await expect(insertFormula(place, '=PERCENTILE_COHORT(A1:B1)')).rejects.toMatchObject({
      code: 'formulaBlocked',
    });
  });

  it('refuses a table, in which Excel lets nothing spill, but for a result of one cell', async () => {
    await excel.enter('Table', {
      A1: [['客户', '得分', '层级'], ...numbers.map((row) => ['甲', ...row, ''])],
    });
    await excel.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table').tables.add('A1:C6', true).name = '客户表';
      await context.sync();
    });
    await expect(
      insertFormula({ sheet: 'Table', row: 1, column: 2, resultRows: 5 }, '=VALUE_TIER(客户表[得分])'),
    ).rejects.toMatchObject({ code: 'formulaInTable', facts: { table: '客户表' } });
    await insertFormula({ sheet: 'Table', row: 1, column: 2, resultRows: 1 }, '=VALUE_TIER(B2,客户表[得分])');
    await insertFormula({ sheet: 'Table', row: 1, column: 4, resultRows: 5 }, '=VALUE_TIER(客户表[得分])');
    const { values } = await excel.read('Table', 'C2:E2');
    expect(values).toEqual([['Low', '', 'Low']]);
  });

  it('writes the formula of one row into each row of a table', async () => {
    await excel.enter('Rows', {
      A1: [['Name', 'Score', 'Tier'], ...numbers.map((row) => ['a', ...row, ''])],
    });
    await excel.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rows').tables.add('A1:C6', true).name = 'Rows';
      await context.sync();
    });
    const place = { sheet: 'Rows', row: 1, column: 2, resultRows: 5, copies: 5 };
    await insertFormula(place, '=VALUE_TIER(Rows[@Score],Rows[Score])');
    const { values } = await excel.read('Rows', 'C2:C6');
    expect(values).toEqual(column(['Low', 'Mid', 'Mid', 'Mid', 'High']));
    await expect(insertFormula(place, formula)).rejects.toMatchObject({ code: 'formulaBlocked' });
  });

  it('refuses a place below which the sheet ends too soon', async () => {
    await expect(
      insertFormula({ sheet: 'Wide', row: 1_048_573, column: 9, resultRows: 5 }, formula),
    ).rejects.toMatchObject({ code: 'formulaOffSheet', facts: { rows: 5 } });
  });
});
