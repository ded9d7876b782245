import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('worksheets through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => excel().Excel.run(batch);
  const names = () => excel().workbook.sheets.map((sheet) => sheet.name);

  test('are added at the end, named, coloured, moved and hidden', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('报告');
      context.workbook.worksheets.add();
      sheet.tabColor = '#00AA00';
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.visibility = 'Hidden';
      sheet.load('name,position,visibility,tabColor,showGridlines');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: '报告',
        position: 0,
        visibility: 'Hidden',
        tabColor: '#00AA00',
        showGridlines: false,
      });
    });
    expect(names()).toEqual(['报告', 'Sheet1', 'Sheet3']);
  });

  test('a path that adds a sheet adds one, however often it is used', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Once');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    expect(names()).toEqual(['Sheet1', 'Once']);
    expect(excel().workbook.sheets[1]?.cells.value(2, 0)).toBe(3);
  });

  test.each([
    ['taken, in any case of letters', 'sheet1', 'ItemAlreadyExists'],
    ['longer than 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['with a character that sheets cannot have', 'a/b', 'InvalidArgument'],
    ['that begins with an apostrophe', "'a", 'InvalidArgument'],
    ['that Excel keeps for itself', 'History', 'InvalidArgument'],
  ])('a name %s is refused', async (_reason, name, code) => {
    const error = await errorOf(() =>
      run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
    expect(names()).toEqual(['Sheet1']);
  });

  test('an unknown sheet is an error, or a null object whose children are null too', async () => {
    const error = await errorOf(() =>
      run(async (context) => {
        context.workbook.worksheets.getItem('nope').getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('nope');
      const child = missing.getRange('A1');
      const there = context.workbook.worksheets.getItemOrNullObject('SHEET1');
      child.load('values');
      there.load('name');
      await context.sync();
      expect([missing.isNullObject, child.isNullObject, there.isNullObject]).toEqual([true, true, false]);
      expect(there.name).toBe('Sheet1');
    });
  });

  test('collections are loaded in parts, and items by their properties', async () => {
    await run(async (context) => {
      context.workbook.worksheets.add('B');
      context.workbook.worksheets.add('C');
      const { worksheets } = context.workbook;
      const count = worksheets.getCount();
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['B']);
      expect(count.value).toBe(3);
    });
  });

  test('renaming takes formulas, names, links and charts along', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      sheet.getRange('A1:B3').values = [
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      sheet.getRange('D1').formulas = [['=SUM(Data!B2:B3)&"Data!B2"']];
      sheet.getRange('D2').hyperlink = { documentReference: 'Data!A1' };
      context.workbook.names.add('values', sheet.getRange('B2:B3'));
      await context.sync();
      sheet.name = 'My data';
      await context.sync();
    });
    const [, sheet] = excel().workbook.sheets;
    expect(sheet?.charts[0]?.series[0]?.values).toBe("'My data'!$B$2:$B$3");
    expect(sheet?.cells.formula(0, 3)).toBe('=SUM(\'My data\'!B2:B3)&"Data!B2"');
    expect([...(sheet?.hyperlinks.values() ?? [])][0]?.documentReference).toBe("'My data'!A1");
    expect(excel().workbook.names[0]?.formula).toBe("='My data'!$B$2:$B$3");
  });

  test('a deleted sheet leaves #REF! behind, and the last visible one stays', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      context.workbook.names.add('lost', sheet.getRange('A1'));
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(names()).toEqual(['Sheet1']);
    expect(excel().workbook.names[0]?.formula).toBe('=#REF!');
    const error = await errorOf(() =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  test('panes are frozen by rows, by columns, or at a range', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load('address');
      await context.sync();
      expect(place.address).toBe('Sheet1!A1:B3');
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    });
    expect(excel().workbook.sheets[0]).toMatchObject({ frozenRows: 2, frozenColumns: 0 });
  });

  test('custom properties of a sheet are kept with it', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.customProperties.add('run', 'r1');
      sheet.customProperties.add('run', 'r2');
      const property = sheet.customProperties.getItem('run');
      property.load('value');
      const none = sheet.customProperties.getItemOrNullObject('other');
      none.load('value');
      await context.sync();
      expect(property.value).toBe('r2');
      expect(none.isNullObject).toBe(true);
      property.delete();
      await context.sync();
    });
    expect(excel().workbook.sheets[0]?.customProperties.size).toBe(0);
  });

  test('a protected sheet refuses changes until it is unprotected with its password', async () => {
    const write = () =>
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
    const protect = (change: (protection: Excel.WorksheetProtection) => void) =>
      run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        change(protection);
        protection.load('protected');
        await context.sync();
        return protection.protected;
      });
    expect(await protect((protection) => protection.protect({ allowAutoFilter: true }, 'secret'))).toBe(true);
    expect((await errorOf(write)).code).toBe('AccessDenied');
    const wrong = await errorOf(() => protect((protection) => protection.unprotect('guess')));
    expect(wrong.code).toBe('InvalidArgument');
    expect(await protect((protection) => protection.unprotect('secret'))).toBe(false);
    await write();
    expect(excel().workbook.sheets[0]?.cells.value(0, 0)).toBe(1);
  });

  test('activating and selecting move the selection, which every sheet keeps for itself', async () => {
    await run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
      other.activate();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      context.workbook.worksheets.getItem('Sheet1').activate();
      const before = context.workbook.getSelectedRange();
      before.load('address');
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      expect(selected.address).toBe('Other!A1');
      expect(before.address).toBe('Sheet1!B2:C3');
      expect(cell.address).toBe('Sheet1!B2');
    });
  });

  test('a chart that is active leaves no selected range, and no way to merge, until cells are selected', async () => {
    const code = async (batch: (context: Excel.RequestContext) => void) =>
      (
        await errorOf(() =>
          run(async (context) => {
            batch(context);
            await context.sync();
          }),
        )
      ).code;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:A3'));
      chart.name = 'Shares';
      chart.activate();
      const active = context.workbook.getActiveChartOrNullObject();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('Shares');
    });
    expect(await code(({ workbook }) => workbook.getSelectedRange().load('address'))).toBe(
      'InvalidSelection',
    );
    expect(await code(({ workbook }) => workbook.getSelectedRanges().load('address'))).toBe(
      'InvalidSelection',
    );
    const merge = ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getActiveWorksheet().getRange('C1:D1').merge();
    expect(await code(merge)).toBe('InvalidSelection');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').select();
      merge(context);
      const active = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(active.isNullObject).toBe(true);
    });
    expect(await code(({ workbook }) => workbook.getActiveChart().load('name'))).toBe('ItemNotFound');
  });

  test('several selected areas are read as areas and are no single range', async () => {
    const { host, workbook } = excel();
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    new PersonAtExcel(host).selectAreas(workbook.sheets[0]!, [area, { ...area, column: 2 }]);
    await run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load('address');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1:A2,Sheet1!C1:C2');
    });
    const error = await errorOf(() =>
      run(async (context) => {
        context.workbook.getSelectedRange().load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidSelection');
  });

  test('pages begin at the rows that were asked for, each once and in order, until all breaks are removed', async () => {
    await run(async (context) => {
      const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getActiveWorksheet();
      for (const cell of ['A30', 'A10', 'B30']) breaks.add(cell);
      breaks.add('A20').delete();
      breaks.load('items/rowIndex');
      const count = breaks.getCount();
      await context.sync();
      expect([breaks.items.map(({ rowIndex }) => rowIndex), count.value]).toEqual([[9, 29], 2]);
    });
    expect(excel().workbook.sheets[0]?.pageLayout.rowBreaks).toEqual([9, 29]);
    await run((context) => {
      context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks.removePageBreaks();
      return context.sync();
    });
    expect(excel().workbook.sheets[0]?.pageLayout.rowBreaks).toBeUndefined();
  });

  test('page set-up is kept: orientation, pages to fit, title rows, footers, margins', async () => {
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintArea('A1:F40');
      pageLayout.leftMargin = 36;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,zoom');
      await context.sync();
      expect(pageLayout.orientation).toBe('Landscape');
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    });
    expect(excel().workbook.sheets[0]?.pageLayout).toMatchObject({
      paperSize: 'A4',
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      titleRows: { first: 0, last: 2 },
      printArea: { row: 0, column: 0, rows: 40, columns: 6 },
      centerFooter: '&P / &N',
      margins: { left: 36 },
    });
  });
});
