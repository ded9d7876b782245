import { excelForEachTest } from '../excelForEachTest';

const soon = () => new Promise((resolve) => setTimeout(resolve, 40));

describe('events through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));

  test('a sheet tells of its changes until the handler is removed', async () => {
    const heard: string[] = [];
    const handler = await run(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const added = sheet.onChanged.add(async ({ address, type }) => void heard.push(`${type} ${address}`));
      await context.sync();
      return added;
    });
    const write = () =>
      run(async (sheet, context) => {
        sheet.getRange('B2:C3').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      });
    await write();
    await soon();
    expect(heard).toEqual(['WorksheetChanged B2:C3']);
    await excel().Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write();
    await soon();
    expect(heard).toHaveLength(1);
  });

  test('tables, collections and the selection tell of theirs', async () => {
    const heard: string[] = [];
    await run(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.load('id');
      sheet.load('id');
      await context.sync();
      table.onChanged.add(async ({ address }) => void heard.push(`table ${address}`));
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      worksheets.onActivated.add(async ({ type }) => void heard.push(type));
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
      context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
      await context.sync();
      sheet.getRange('B2').values = [[3]];
      sheet.getRange('A5').select();
      const added = worksheets.add('New');
      added.activate();
      await context.sync();
      added.delete();
      await context.sync();
    });
    await soon();
    expect(heard.sort()).toEqual(
      [
        'table B2',
        'sheet A5',
        'selection',
        'WorksheetAdded',
        'WorksheetActivated',
        'WorksheetActivated',
        'WorksheetDeleted',
      ].sort(),
    );
  });

  test('a page around the add-in hears which sheets changed', async () => {
    const heard: string[][] = [];
    const stop = excel().host.session.onModelChanged((sheets) =>
      heard.push([...sheets].map((sheet) => sheet.name)),
    );
    await run(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    stop();
    expect(heard).toEqual([['Sheet1', 'New']]);
  });
});
