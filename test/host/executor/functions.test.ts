import { createWorkbook } from '../../../host/workbook/createWorkbook';
import { startExcel } from '../../../host/node/startExcel';

describe('worksheet functions without a cell', () => {
  test.each([
    [1900, 45_659],
    [1904, 44_197],
  ])('DATE counts days as a workbook of the %i system does', async (system, serial) => {
    const workbook = createWorkbook();
    workbook.date1904 = system === 1904;
    const excel = await startExcel({ workbook });
    try {
      await excel.Excel.run(async (context) => {
        const day = context.workbook.functions.date(2025, 1, 2);
        day.load('value,error');
        await context.sync();
        expect([day.value, day.error]).toEqual([serial, null]);
      });
    } finally {
      excel.close();
    }
  });
});
