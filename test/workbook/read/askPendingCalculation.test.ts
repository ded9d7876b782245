import { openSource } from '../../../src/workbook/openSource';
import { listSources } from '../../../src/workbook/listSources';
import { askPendingCalculation } from '../../../src/workbook/read/askPendingCalculation';
import { withExcel, workbookOf } from '../support/startWithData';

const records = [
  ['客户简称', '子产品名称', '是否调用'],
  ['甲', 'AI工具', '是'],
  ['乙', 'AI工具', '否'],
  ['丙', 'AI工具', '是'],
];

/** The notices of the table after a cell was typed into, with a formula beside it where asked. */
async function noticesAfterTyping(
  calculationMode: string,
  calculate = false,
  formula = true,
): Promise<string[]> {
  const workbook = workbookOf({ Records: records });
  if (formula) workbook.sheets[0]?.cells.setFormula(1, 2, '=IF(A2="甲","是","否")');
  return withExcel(workbook, () =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = calculationMode as Excel.CalculationMode;
      context.workbook.worksheets.getItem('Records').getRange('A3').values = [['甲']];
      if (calculate) application.calculate('Full');
      await context.sync();
      const [source] = await listSources();
      const { regions } = await openSource(source!);
      return regions[0]!.notices.map(({ code }) => code);
    }),
  );
}

describe('a table whose formulas wait to be calculated', () => {
  it('is read with the warning that values may be old', async () => {
    expect(await noticesAfterTyping('Manual')).toContain('calculationPending');
  });

  it('needs no warning once it was calculated', async () => {
    expect(await noticesAfterTyping('Manual', true)).not.toContain('calculationPending');
  });

  it('needs no warning where Excel calculates by itself', async () => {
    expect(await noticesAfterTyping('Automatic')).not.toContain('calculationPending');
  });

  it('needs no warning while Excel calculates by itself: that ends without anybody', () => {
    const noticesOf = (calculationMode: string, calculationState: string) => {
      const application = { load: () => undefined, calculationMode, calculationState };
      const context = { workbook: { application } } as unknown as Excel.RequestContext;
      return askPendingCalculation(context)().map(({ code }) => code);
    };
    expect(noticesOf('Automatic', 'Calculating')).toEqual([]);
    expect(noticesOf('AutomaticExceptTables', 'Pending')).toEqual([]);
    expect(noticesOf('Manual', 'Calculating')).toEqual(['calculationPending']);
  });

  it('needs no warning where no cell holds a formula', async () => {
    expect(await noticesAfterTyping('Manual', false, false)).not.toContain('calculationPending');
  });
});
