import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('cell formats through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

  test('fill, font, alignment and borders are written and read back, also nested in one load', async () => {
    await run(async (sheet, context) => {
      const { format } = sheet.getRange('A1:C1');
      format.fill.color = '#ddeeff';
      format.font.bold = true;
      format.font.color = '#FF0000';
      format.font.size = 14;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      const cell = sheet.getRange('B1');
      cell.load(
        'format/fill/color,format/font/bold,format/font/size,format/wrapText,format/horizontalAlignment',
      );
      const border = cell.format.borders.getItem('EdgeBottom');
      border.load('style');
      const top = cell.format.borders.getItem('EdgeTop');
      top.load('style');
      await context.sync();
      expect(cell.format.fill.color).toBe('#DDEEFF');
      expect(cell.format.font).toMatchObject({ bold: true, size: 14 });
      expect(cell.format.wrapText).toBe(true);
      expect(cell.format.horizontalAlignment).toBe('Center');
      expect([border.style, top.style]).toEqual(['Continuous', 'None']);
    });
  });

  test('cells that differ read as null', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const both = sheet.getRange('A1:A2');
      both.load('format/fill/color,format/font/bold');
      await context.sync();
      expect(both.format.fill.color).toBeNull();
      expect(both.format.font.bold).toBe(false);
    });
  });

  test('a whole column is formatted without a style for each of its cells', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('B:B').numberFormat = [['0.0']];
      sheet.getRange('B:B').format.font.italic = true;
      sheet.getRange('B70000').values = [[1]];
      const cell = sheet.getRange('B70000');
      cell.load('text,format/font/italic');
      await context.sync();
      expect(cell.text).toEqual([['1.0']]);
      expect(cell.format.font.italic).toBe(true);
    });
    expect(excel().workbook.sheets[0]?.cells.styledArea()).toBeUndefined();
  });

  test('widths and heights are in points, and autofit widens for longer texts', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 80;
      sheet.getRange('2:3').format.rowHeight = 30;
      sheet.getRange('B1:C1').values = [['short', 'a very much longer text than that']];
      sheet.getRange('B:C').format.autofitColumns();
      const [a, b, c, rows] = ['A1', 'B1', 'C1', 'A2:A3'].map((address) => sheet.getRange(address));
      for (const range of [a, b, c, rows]) range?.load('format/columnWidth,format/rowHeight,top');
      await context.sync();
      expect(a?.format.columnWidth).toBe(80);
      expect(rows?.format.rowHeight).toBe(30);
      expect(rows?.top).toBe(15);
      expect(c?.format.columnWidth).toBeGreaterThan(Number(b?.format.columnWidth));
    });
  });

  test('autofit of a few cells makes their row as high as its other cells need', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['a text that wraps to several lines in a narrow cell', 'short']];
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('B1').format.autofitRows();
      const row = sheet.getRange('B1');
      row.load('format/rowHeight');
      await context.sync();
      expect(row.format.rowHeight).toBeGreaterThan(40);
    });
  });

  test.each([
    ['a colour that is none', (range: Excel.Range) => void (range.format.fill.color = 'reddish')],
    [
      'an alignment that is none',
      (range: Excel.Range) => void (range.format.horizontalAlignment = 'Middle' as 'Left'),
    ],
    ['a font of size 0', (range: Excel.Range) => void (range.format.font.size = 0)],
  ])('%s is refused', async (_name, change) => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        change(sheet.getRange('A1'));
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
