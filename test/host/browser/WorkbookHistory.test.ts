import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import { WorkbookHistory } from '../../../host/browser/WorkbookHistory';
import { excelForEachTest } from '../excelForEachTest';

describe('what can be undone', () => {
  const excel = excelForEachTest();
  let history: WorkbookHistory;
  let person: PersonAtExcel;
  beforeEach(() => {
    history = new WorkbookHistory(excel().host);
    person = new PersonAtExcel(excel().host);
  });

  const sheet = () => excel().workbook.sheets[0]!;
  const value = () => sheet().cells.value(0, 0);
  const type = (text: string) => {
    person.enter(sheet(), 0, 0, text);
    history.closeStep();
  };

  test('is each edit of a person, backwards and forwards again', () => {
    type('first');
    type('second');
    history.undo();
    expect([value(), history.canUndo, history.canRedo]).toEqual(['first', true, true]);
    history.undo();
    expect([value(), history.canUndo]).toEqual(['', false]);
    history.undo();
    history.redo();
    history.redo();
    expect([value(), history.canRedo]).toEqual(['second', false]);
  });

  test('is no longer there to do again after another edit', () => {
    type('first');
    history.undo();
    type('other');
    history.redo();
    expect([value(), history.canRedo]).toEqual(['other', false]);
  });

  test('is all that an add-in wrote since the last step, with sheets, tables, looks and what it keeps in the file', async () => {
    type('=1');
    const before = JSON.stringify(wholeWorkbook());
    await excel().Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Result');
      added.getRange('A1:B2').values = [
        ['Name', 'Value'],
        ['a', 1],
      ];
      await context.sync();
      added.tables.add('A1:B2', true).name = 'Results';
      added.freezePanes.freezeRows(1);
      added.getRange('A1').format.fill.color = '#112233';
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['written']];
      context.workbook.customXmlParts.add('<runs xmlns="test"/>');
      added.activate();
      await context.sync();
    });
    const after = JSON.stringify(wholeWorkbook());
    history.undo();
    expect(JSON.stringify(wholeWorkbook())).toBe(before);
    history.redo();
    expect(JSON.stringify(wholeWorkbook())).toBe(after);
  });

  test('says to the add-in that cells changed, on the sheets of the step only', async () => {
    const heard: string[] = [];
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.add('Other').getRange('A1').values = [['stays']];
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
    history.closeStep();
    type('edited');
    type('again');
    await soon();
    heard.length = 0;
    history.undo();
    await soon();
    expect(heard).toEqual([sheet().id]);
  });

  test('is not what only looks at the workbook', async () => {
    person.select(sheet(), { row: 3, column: 3, rows: 1, columns: 1 });
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    expect(history.canUndo).toBe(false);
  });

  /** Until the add-in has heard of what happened. */
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  /** The whole workbook, cell by cell. */
  function wholeWorkbook(): unknown {
    const { sheets, customXmlParts, activeSheetId, styles } = excel().workbook;
    return sheets.map(({ cells, changed: _, ...rest }) => {
      const used = cells.usedArea();
      const rows = Array.from({ length: used?.rows ?? 0 }, (_row, row) =>
        Array.from({ length: used?.columns ?? 0 }, (_column, column) => [
          cells.value(row, column),
          cells.formula(row, column) ?? null,
          styles.get(cells.style(row, column)),
        ]),
      );
      return { ...rest, rows, parts: [...customXmlParts.values()], activeSheetId };
    });
  }
});
