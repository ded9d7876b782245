import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('errors of Excel and of office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

  test('what was done before the failing action stays done, what comes after is not', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('nope').activate();
        sheet.getRange('A2').values = [['after']];
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(excel().OfficeExtension.Error);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.statement).toMatch(/worksheets\.getItem/);
    const { cells } = excel().workbook.sheets[0] ?? {};
    expect([cells?.value(0, 0), cells?.value(1, 0)]).toEqual(['before', '']);
  });

  test('a member that a test has refused says so, and in an undo group what cannot be undone', async () => {
    const { session } = excel().host;
    const codeOf = async (batch: (sheet: Excel.Worksheet) => void) =>
      (
        await errorOf(() =>
          run(async (sheet, context) => {
            batch(sheet);
            await context.sync();
          }),
        )
      ).code;
    session.refusals.set('Worksheet.tabColor', 'InvalidOperation');
    expect(await codeOf((sheet) => (sheet.tabColor = '#00FF00'))).toBe('InvalidOperation');
    session.isInUndoGroup = true;
    expect(await codeOf((sheet) => (sheet.name = 'Renamed'))).toBe('UndoNotSupported');
    expect(await codeOf((sheet) => sheet.delete())).toBe('UndoNotSupported');
    expect(await codeOf((sheet) => sheet.protection.protect())).toBe('UndoNotSupported');
  });

  test('a property that was not loaded cannot be read', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.load('address');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('a property that does not exist is refused by name', async () => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.getRange('A1').load('valuez');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.message).toContain("'valuez'");
  });

  test('an object of another context cannot be used', async () => {
    const error = await errorOf(() =>
      run((_sheet, outer) =>
        run(async (sheet, inner) => {
          const range = outer.workbook.getSelectedRange();
          sheet.charts.add('Line', range);
          await inner.sync();
        }),
      ),
    );
    expect(error.code).toBe('InvalidRequestContext');
  });

  test.each(['??', 'A0', 'XFE1', 'A1048577', 'unknown_name'])('%s is no address', async (address) => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        sheet.getRange(address).load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.getRange');
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
    ['a method', (sheet) => sheet.getRange('A1').removeDuplicates([0], false), /Range\.removeDuplicates/],
    ['a property', (sheet) => void (sheet.getRange('A1').format.textOrientation = 90), /textOrientation/],
    ['an object', (sheet) => sheet.pivotTables.load('items'), /Worksheet\.pivotTables/],
    ['a new kind of rule', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'), /Custom/],
  ])('%s that the stand-in does not have is a loud error', async (_name, use, message) => {
    const error = await errorOf(() =>
      run(async (sheet, context) => {
        use(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toMatch(/^The stand-in for Excel does not implement/);
    expect(error.message).toMatch(message);
    expect(excel().host.session.gaps).toEqual([error.message]);
  });

  test('an error that Excel itself would give is no gap of the stand-in', async () => {
    await errorOf(() =>
      run(async (_sheet, context) => {
        context.workbook.worksheets.getItem('nope').activate();
        await context.sync();
      }),
    );
    expect(excel().host.session.gaps).toEqual([]);
  });
});

describe('an older Excel', () => {
  const excel = excelForEachTest(() => ({ requirements: { ExcelApi: '1.3' } }));

  test('says so, and does not have what came later', async () => {
    const { requirements } = excel().Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.3')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.4')).toBe(false);
    const method = await errorOf(() =>
      excel().Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('a');
        await context.sync();
      }),
    );
    expect(method.code).toBe('ApiNotFound');
    const property = await errorOf(() =>
      excel().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().tabColor = '#FF0000';
        await context.sync();
      }),
    );
    expect(property.code).toBe('ApiNotFound');
  });

  test('loads everything that it has without stumbling over what it has not', async () => {
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(() => sheet.tabColor).toThrow(/load/);
    });
  });
});

describe('the default Excel', () => {
  const excel = excelForEachTest();

  test.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.15', false],
    ['CustomFunctionsRuntime', '1.3', true],
    ['CustomFunctionsRuntime', '1.4', false],
    ['SharedRuntime', '1.1', true],
    ['RibbonApi', '1.2', true],
    ['KeyboardShortcuts', '1.1', false],
  ])('%s %s: %s', (name, version, supported) => {
    expect(excel().Office.context.requirements.isSetSupported(name, version)).toBe(supported);
  });
});
