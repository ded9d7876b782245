import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('ranges through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

  test('values come back with their types, texts and the address of the used range', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['name', 'score', 'flag'],
        ['a', 2.5, true],
        ['b', '', false],
      ];
      const used = sheet.getUsedRange();
      used.load('values,valueTypes,text,address,rowCount,columnCount');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:C3');
      expect([used.rowCount, used.columnCount]).toEqual([3, 3]);
      expect(used.values).toEqual([
        ['name', 'score', 'flag'],
        ['a', 2.5, true],
        ['b', '', false],
      ]);
      expect(used.valueTypes[1]).toEqual(['String', 'Double', 'Boolean']);
      expect(used.valueTypes[2]?.[1]).toBe('Empty');
      expect(used.text[1]).toEqual(['a', '2.5', 'TRUE']);
    });
  });

  test('a text that looks like a number, a share or a date is entered as one, as Excel does', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.values = [['3', '10%', '2024-01-05', 'TRUE', "'007", '#N/A']];
      range.load('values,numberFormat,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[3, 0.1, 45296, true, '007', '#N/A']]);
      expect(range.numberFormat[0]?.slice(0, 3)).toEqual(['General', '0%', 'yyyy-mm-dd']);
      expect(range.valueTypes[0]?.[5]).toBe('Error');
    });
  });

  test('cells formatted as text keep what is written into them', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['3', '=1+1', 5]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['3', '=1+1', '5']]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
    });
  });

  test('null leaves a cell, an empty text clears it, one value fills the range', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, ''],
        [8, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, ''],
        [8, 7],
      ]);
    });
  });

  test('input of another size than the range is refused', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.message).toMatch(/doesn't match the size/);
  });

  test('more than 1,500 cells travel in pieces and arrive whole', async () => {
    const grid = Array.from({ length: 4000 }, (_, row) => [row, `text ${row}`, row / 7]);
    await run(async (sheet, context) => {
      const range = sheet.getRange('B2:D4001');
      range.values = grid;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(grid);
    });
    const wrongSize = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.getRange('B2:D4000').values = grid;
        await context.sync();
      }),
    );
    expect(wrongSize.code).toBe('InvalidArgument');
  });

  test('a range lives from one sync to the next', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.getCell(0, 0).values = [['changed']];
      const cell = range.getCell(0, 0);
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['changed']]);
    });
  });

  test('number formats show in the text', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[1], [2.5], [1234567], [45296]];
      range.numberFormat = [['0.00'], ['0.0%'], ['#,##0'], ['yyyy"年"m"月"']];
      range.load('text');
      await context.sync();
      expect(range.text.map(([text]) => text)).toEqual(['1.00', '250.0%', '1,234,567', '2024年1月']);
    });
  });

  test('parts and neighbours of a range are found', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('B2:D5');
      const found = [
        range.getCell(1, 1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 0),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getEntireColumn(),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getIntersection('C4:Z9'),
        range.getBoundingRect('A1:A2'),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getCell(9, 0),
      ];
      for (const part of found) part.load('address');
      await context.sync();
      expect(found.map((part) => part.address.replace('Sheet1!', ''))).toEqual([
        'C3',
        'A3:C6',
        'B2:D6',
        'B3:D3',
        'D2:D5',
        'D5',
        'B:D',
        'B6:D7',
        'A2:A5',
        'C4:D5',
        'A1:D5',
        'A1:C2',
        'A10',
      ]);
    });
  });

  test('a range that would leave the sheet is refused', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('ranges that do not meet have a null object as intersection', async () => {
    await run(async (sheet, context) => {
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D5:E6');
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('the used range counts formats unless only values are asked for', async () => {
    await run(async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject();
      before.load('address');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(all.address).toBe('Sheet1!B2:D9');
      expect(values.address).toBe('Sheet1!B2');
    });
  });

  test('clearing takes contents, formats or both', async () => {
    await run(async (sheet, context) => {
      const cells = sheet.getRange('A1:A3');
      cells.values = [[1], [2], [3]];
      cells.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      const bold = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
      for (const cell of bold) cell.load('format/font/bold');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[''], [2], ['']]);
      expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false, false]);
    });
  });

  test('a formula that nobody can calculate here has no value rather than a wrong one', async () => {
    await run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=SUM(B1:B9)']];
      cell.load('formulas,values');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(B1:B9)']]);
      expect(cell.values).toEqual([['']]);
    });
  });

  test('links carry their place and look like links', async () => {
    await run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!C5', textToDisplay: 'there', screenTip: 'Go' };
      cell.load('hyperlink,values,format/font/underline');
      const other = sheet.getRange('A2');
      other.load('hyperlink');
      await context.sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: 'Sheet1!C5', screenTip: 'Go' });
      expect(cell.values).toEqual([['there']]);
      expect(cell.format.font.underline).toBe('Single');
      expect(other.hyperlink).toBeNull();
    });
  });

  test('merging keeps the first cell of each merged area', async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge(true);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        [3, ''],
      ]);
    });
    expect(excel().workbook.sheets[0]?.merges).toHaveLength(2);
  });

  test('hidden rows are told apart, and the visible view leaves them out', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['h'], [1], [2], [3]];
      sheet.getRange('3:3').rowHidden = true;
      const all = sheet.getRange('A1:A4');
      all.load('rowHidden');
      const hidden = sheet.getRange('A3');
      hidden.load('rowHidden');
      const view = all.getVisibleView();
      view.load('values,rowCount');
      await context.sync();
      expect(all.rowHidden).toBeNull();
      expect(hidden.rowHidden).toBe(true);
      expect(view.values).toEqual([['h'], [1], [3]]);
      expect(view.rowCount).toBe(3);
    });
  });

  test('visible cells and merged cells are found as areas', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('C1:D1').merge();
      const visible = sheet.getRange('A1:B6').getSpecialCellsOrNullObject('Visible');
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
      const none = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
      for (const areas of [visible, merged, none]) areas.load('address,cellCount');
      await context.sync();
      expect([visible.address, visible.cellCount]).toEqual(['Sheet1!A1:B2,Sheet1!A5:B6', 8]);
      expect(merged.address).toBe('Sheet1!C1:D1');
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a range that is no longer used is let go of', async () => {
    await run(async (sheet, context) => {
      for (let row = 0; row < 20; row += 1) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
      expect(excel().host.session.references.size).toBe(20);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel().host.session.references.size).toBe(0);
  });

  test('the region around a cell ends at blank rows and columns', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        ['a', 'b'],
        [1, 2],
        [3, ''],
      ];
      sheet.getRange('E2').values = [['apart']];
      const region = sheet.getRange('C3').getSurroundingRegion();
      region.load('address');
      await context.sync();
      expect(region.address).toBe('Sheet1!B2:C4');
    });
  });
});
