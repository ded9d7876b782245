import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('lists of words that cells offer, through office.js', () => {
  const excel = excelForEachTest();
  const run = (batch: (range: Excel.Range, context: Excel.RequestContext) => Promise<unknown>) =>
    excel().Excel.run((context) =>
      batch(context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9'), context),
    );

  test('are set, read, saved, opened and cleared', async () => {
    await run(async ({ dataValidation }, context) => {
      dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
      dataValidation.rule = { list: { inCellDropDown: true, source: 'open,"half" & done,已完成' } };
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule.list?.source]).toEqual([
        'List',
        'open,"half" & done,已完成',
      ]);
    });
    const { workbook } = excel();
    const [sheet] = workbook.sheets;
    sheet!.changed = true;
    const opened = openWorkbook(saveWorkbook(workbook), 'a.xlsx');
    expect(opened.sheets[0]?.choices).toEqual(sheet?.choices);
    expect(sheet?.choices).toEqual([
      {
        area: { row: 1, column: 1, rows: 8, columns: 1 },
        source: 'open,"half" & done,已完成',
        refusesOthers: false,
      },
    ]);
    await run(async ({ dataValidation }, context) => {
      dataValidation.clear();
      await context.sync();
    });
    expect(sheet?.choices).toEqual([]);
  });

  test('a list that is too long is refused', async () => {
    const set = () =>
      run(async ({ dataValidation }, context) => {
        dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
        await context.sync();
      });
    expect(await errorOf(set)).toMatchObject({ code: 'InvalidArgument' });
  });
});
