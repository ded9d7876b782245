import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('the workbook through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => excel().Excel.run(batch);

  test('names stand for ranges and are found by name', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [[0.4]];
      const name = context.workbook.names.add('tier_cut', sheet.getRange('B2'), 'where tiers part');
      name.load('name,formula,value,type,comment');
      const range = context.workbook.names.getItem('TIER_CUT').getRange();
      range.load('values');
      const byAddress = sheet.getRange('tier_cut');
      byAddress.load('address');
      const missing = context.workbook.names.getItemOrNullObject('zzz');
      missing.load('name');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        formula: '=Sheet1!$B$2',
        value: 'Sheet1!B2',
        type: 'Range',
        comment: 'where tiers part',
      });
      expect(range.values).toEqual([[0.4]]);
      expect(byAddress.address).toBe('Sheet1!B2');
      expect(missing.isNullObject).toBe(true);
    });
  });

  test.each([
    ['that is taken', 'tier_cut', 'ItemAlreadyExists'],
    ['that is a cell', 'AB12', 'InvalidArgument'],
    ['with a space', 'tier cut', 'InvalidArgument'],
  ])('a name %s is refused', async (_reason, name, code) => {
    const error = await errorOf(() =>
      run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        context.workbook.names.add('Tier_Cut', range);
        context.workbook.names.add(name, range);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('settings keep whole objects in the workbook', async () => {
    await run(async (context) => {
      context.workbook.settings.add('recipe', { weights: [0.4, 0.6], locale: 'zh-CN' });
      context.workbook.settings.add('recipe', { weights: [0.5, 0.5], locale: 'zh-CN' });
      const setting = context.workbook.settings.getItem('recipe');
      setting.load('value');
      const missing = context.workbook.settings.getItemOrNullObject('other');
      missing.load('value');
      await context.sync();
      expect(setting.value).toEqual({ weights: [0.5, 0.5], locale: 'zh-CN' });
      expect(missing.isNullObject).toBe(true);
      setting.delete();
      await context.sync();
    });
    expect(excel().workbook.settings.size).toBe(0);
  });

  test('custom document properties keep their type', async () => {
    await run(async (context) => {
      context.workbook.properties.custom.add('runs', 3);
      const property = context.workbook.properties.custom.getItem('runs');
      property.load('value,type');
      await context.sync();
      expect([property.value, property.type]).toEqual([3, 'Number']);
    });
    expect([...excel().workbook.customProperties]).toEqual([['runs', 3]]);
  });

  test('calculation and screen can be suspended, and the culture is known', async () => {
    await run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode,decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      await context.sync();
      expect(application.toJSON()).toMatchObject({
        calculationMode: 'Automatic',
        decimalSeparator: '.',
        thousandsSeparator: ',',
      });
      expect(application.cultureInfo.name).toBe('en-US');
    });
  });
});

describe('a German Excel', () => {
  const excel = excelForEachTest(() => ({ locale: 'de-DE' }));

  test('separates decimals with a comma', async () => {
    await excel().Excel.run(async (context) => {
      context.workbook.application.load('decimalSeparator');
      await context.sync();
      expect(context.workbook.application.decimalSeparator).toBe(',');
    });
  });

  test('shows numbers its own way while formats are written in the codes of en-US', async () => {
    await excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.numberFormat = [['#,##0.0']];
      cell.values = [[1234.5]];
      cell.load('text,numberFormat,values');
      await context.sync();
      expect([cell.text, cell.numberFormat, cell.values]).toEqual([[['1.234,5']], [['#,##0.0']], [[1234.5]]]);
    });
  });
});

describe('a read-only workbook', () => {
  const excel = excelForEachTest();

  test('is read, and refuses every change', async () => {
    excel().workbook.readOnly = true;
    await excel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      context.workbook.load('readOnly');
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(context.workbook.readOnly).toBe(true);
    });
    const error = await errorOf(() =>
      excel().Excel.run(async (context) => {
        context.workbook.worksheets.add('new');
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    expect(excel().workbook.sheets).toHaveLength(1);
  });
});

describe('a workbook whose structure is protected', () => {
  const excel = excelForEachTest();

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['added', (sheets) => void sheets.add('new')],
    ['deleted', (sheets) => sheets.getItem('Second').delete()],
    ['renamed', (sheets) => void (sheets.getItem('Second').name = 'other')],
    ['moved', (sheets) => void (sheets.getItem('Second').position = 0)],
    ['hidden', (sheets) => void (sheets.getItem('Second').visibility = 'Hidden')],
  ])('lets no sheet be %s', async (_change, change) => {
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      await context.sync();
    });
    const before = excel().workbook.sheets.map(({ name, visibility }) => [name, visibility]);
    excel().workbook.structureLocked = true;
    const error = await errorOf(() =>
      excel().Excel.run(async (context) => {
        change(context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    expect(excel().workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(before);
  });

  test('still lets cells be written', async () => {
    excel().workbook.structureLocked = true;
    await excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [[7]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[7]]);
    });
  });
});
