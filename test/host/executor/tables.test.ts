import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('tables through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
  beforeEach(() =>
    run(async (sheet, context) => {
      sheet.getRange('A1:C4').values = [
        ['name', 'score', 'flag'],
        ['a', 1, true],
        ['b', 2.5, false],
        ['c', 3, ''],
      ];
      const table = sheet.tables.add('A1:C4', true);
      table.name = 'Scores';
      await context.sync();
    }),
  );

  test('have header, body, columns and rows', async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem('Scores');
      const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of [all, header, body]) range.load('address');
      table.columns.load('items/name,items/index,count');
      const scores = table.columns.getItem('SCORE').getDataBodyRange();
      scores.load('values');
      const count = sheet.tables.getCount();
      const rows = table.rows.getCount();
      await context.sync();
      expect([all.address, header.address, body.address]).toEqual([
        'Sheet1!A1:C4',
        'Sheet1!A1:C1',
        'Sheet1!A2:C4',
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['name', 'score', 'flag']);
      expect(scores.values).toEqual([[1], [2.5], [3]]);
      expect([count.value, rows.value, table.columns.count]).toEqual([1, 3, 3]);
    });
  });

  test('take their style and switches', async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem('Scores');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('style,showBandedRows,showFilterButton,showTotals');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: 'TableStyleLight9',
        showBandedRows: false,
        showFilterButton: false,
        showTotals: false,
      });
    });
  });

  test.each(['B2:D9', 'A4:A5', 'C1:F1'])('refuse another table over them at %s', async (address) => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.tables.add(address, true);
        await context.sync();
      }),
    );
    expect(error.code).toBe('MergedRangeConflict');
  });

  test.each([
    ['of another table, in any case', 'other', 'ItemAlreadyExists'],
    ['of a range', 'Cut', 'ItemAlreadyExists'],
    ['with a space', 'my table', 'InvalidArgument'],
    ['that is a cell', 'A1', 'InvalidArgument'],
    ['that begins with a digit', '1st', 'InvalidArgument'],
  ])('refuse a name %s', async (_reason, name, code) => {
    await run(async (sheet, context) => {
      sheet.tables.add('F1:G2', true).name = 'Other';
      context.workbook.names.add('cut', sheet.getRange('B2'));
      await context.sync();
    });
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.tables.getItem('Scores').name = name;
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('take Chinese names', async () => {
    await run(async (sheet, context) => {
      sheet.tables.getItem('Scores').name = '客户排名';
      await context.sync();
    });
    expect(excel().workbook.sheets[0]?.tables[0]?.name).toBe('客户排名');
  });

  test('make headers of what stands in their first row: texts, never blank, never twice', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('E1:H2').values = [
        ['x', 'x', '', 2024],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add('E1:H2', true);
      table.columns.load('items/name');
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['x', 'x2', 'Column1', '2024']);
      expect(header.values).toEqual([['x', 'x2', 'Column1', '2024']]);
      header.getCell(0, 0).values = [['first']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items[0]?.name).toBe('first');
    });
  });

  test('grow and shrink by resize, and keep their other columns', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('D1').values = [['more']];
      const table = sheet.tables.getItem('Scores');
      table.resize('A1:D9');
      table.columns.load('items/name,items/id');
      const body = table.getDataBodyRange();
      body.load('address');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['name', 'score', 'flag', 'more']);
      expect(body.address).toBe('Sheet1!A2:D9');
    });
    const moved = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.tables.getItem('Scores').resize('A2:C9');
        await context.sync();
      }),
    );
    expect(moved.code).toBe('InvalidArgument');
  });

  test('take rows below them', async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem('Scores');
      table.rows.add(undefined, [['d', 4, true]]);
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      expect(body.values[3]).toEqual(['d', 4, true]);
    });
  });

  test('go with their cells, or leave them when they become a range', async () => {
    await run(async (sheet, context) => {
      sheet.tables.getItem('Scores').convertToRange();
      const count = sheet.tables.getCount();
      const used = sheet.getUsedRange(true);
      used.load('address');
      await context.sync();
      expect(count.value).toBe(0);
      expect(used.address).toBe('Sheet1!A1:C4');
      sheet.tables.add('A1:C4', true).delete();
      const left = sheet.getUsedRangeOrNullObject(true);
      left.load('address');
      await context.sync();
      expect(left.isNullObject).toBe(true);
    });
  });

  test('are found from the workbook, from a range, and know their sheet', async () => {
    await run(async (sheet, context) => {
      const ofBook = context.workbook.tables.getItemOrNullObject('scores');
      const touching = sheet.getRange('C4:F9').getTables();
      const apart = sheet.getRange('E4:F9').getTables();
      ofBook.load('name,worksheet/name');
      touching.load('items/name');
      apart.load('items/name');
      await context.sync();
      expect(ofBook.worksheet.name).toBe('Sheet1');
      expect([touching.items.length, apart.items.length]).toEqual([1, 0]);
    });
  });
});
