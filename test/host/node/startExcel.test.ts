import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startExcel } from '../../../host/node/startExcel';
import type { StartedExcel } from '../../../host/node/startExcel';

describe('office.js started on the stand-in', () => {
  let excel: StartedExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  test('believes that it runs in Excel on the web', () => {
    expect(excel.Office.context.host).toBe('Excel');
    expect(excel.Office.context.platform).toBe('OfficeOnline');
    expect(excel.Office.context.displayLanguage).toBe('en-US');
  });

  test('is served under its globals, which can be taken away again', async () => {
    const remove = excel.installGlobals();
    expect(typeof Excel.run).toBe('function');
    remove();
    expect('Excel' in globalThis).toBe(false);
  });

  test('two instances keep their workbooks apart', async () => {
    const other = await startExcel();
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      await context.sync();
    });
    expect(other.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Other']);
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    other.close();
  });

  test('speaks the language it is started in', async () => {
    const chinese = await startExcel({ locale: 'zh-CN' });
    expect(chinese.Office.context.displayLanguage).toBe('zh-CN');
    chinese.close();
  });

  test('does not keep a program alive that has nothing more to do', () => {
    const program = `
      const { startExcel } = require('./host/node/startExcel');
      startExcel().then(() => console.log('started'));
    `;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '-e', program], {
      cwd: join(__dirname, '../../..'),
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(output.trim()).toBe('started');
  });

  test('gives ordinary arrays, so that results compare strictly', async () => {
    const values = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['a', 1]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([['a', 1]]);
  });
});
