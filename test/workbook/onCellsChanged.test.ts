import { PersonAtExcel } from '../../host/browser/PersonAtExcel';
import { onCellsChanged } from '../../src/workbook/onCellsChanged';
import { withExcel, workbookOf } from './support/startWithData';

const sheets = { Data: [['Customer'], ['a']], Other: [['x']] };

it('calls back for changes of its sheet alone, until it is ended', async () => {
  const workbook = workbookOf(sheets);
  const [data, other] = workbook.sheets;
  await withExcel(workbook, async ({ host }) => {
    const person = new PersonAtExcel(host);
    let calls = 0;
    const end = await onCellsChanged('Data', () => (calls += 1));
    person.enter(other!, 0, 0, 'y');
    person.enter(data!, 1, 0, 'b');
    await settled();
    expect(calls).toBe(1);
    await end();
    person.enter(data!, 1, 0, 'c');
    await settled();
    expect(calls).toBe(1);
  });
});

it('says so when the sheet is not there', async () => {
  await withExcel(workbookOf(sheets), () =>
    expect(onCellsChanged('Missing', () => undefined)).rejects.toThrow(),
  );
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
