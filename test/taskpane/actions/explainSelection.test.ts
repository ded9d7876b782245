import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import { changeParameter } from '../../../src/taskpane/actions/changeParameter';
import { explainSelection } from '../../../src/taskpane/actions/explainSelection';
import { runRecipe } from '../../../src/taskpane/actions/runRecipe';
import { smallRecords } from '../../browser/smallRecords';
import { valuesOf, withExcel, workbookOf } from '../../workbook/support/startWithData';
import { paneBeforeRun } from './support/paneBeforeRun';

test('any cell of a row explains whom the row is about, on the table of the person and on the sheets of the result', async () => {
  const workbook = workbookOf({ Records: smallRecords.rows });
  await withExcel(workbook, async ({ host }) => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    const person = new PersonAtExcel(host);
    const explained = async (sheet: number, row: number, column: number) => {
      person.select(workbook.sheets[sheet]!, { row, column, rows: 1, columns: 1 });
      await explainSelection(pane);
      return pane.store.get().explanation;
    };
    // A column without names, in the table and in the ranking.
    expect(await explained(0, 1, 2)).toMatchObject({ kind: 'customer', name: 'Customer 1' });
    const ranking = workbook.sheets.findIndex(
      ({ name }) => name === pane.store.get().outcome!.sheetNames['customerRanking'],
    );
    const rows = valuesOf(workbook.sheets[ranking]!);
    const row = rows.findIndex((cells) => cells.includes('Customer 3'));
    const column = rows[row]!.findIndex((cell) => typeof cell === 'number' && cell < 1);
    expect(await explained(ranking, row, column)).toMatchObject({ kind: 'customer', name: 'Customer 3' });
    expect(await explained(0, 0, 0)).toBeUndefined();
  });
});

test('a customer is explained by the run, not by settings that were changed since', async () => {
  const workbook = workbookOf({ Records: smallRecords.rows });
  await withExcel(workbook, async ({ host }) => {
    const pane = await paneBeforeRun();
    await runRecipe(pane);
    new PersonAtExcel(host).select(workbook.sheets[0]!, { row: 1, column: 0, rows: 1, columns: 1 });
    await explainSelection(pane);
    const before = pane.store.get().explanation;
    changeParameter(pane, 'customerWeights', [1, 0, 0]);
    await explainSelection(pane);
    expect(pane.store.get().explanation).toEqual(before);
  });
});
