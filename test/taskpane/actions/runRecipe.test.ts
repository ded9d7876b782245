import type { WorkbookModel } from '../../../host/workbook/types';
import { checkColumns } from '../../../src/taskpane/actions/checkColumns';
import { findSources } from '../../../src/taskpane/actions/findSources';
import { runRecipe } from '../../../src/taskpane/actions/runRecipe';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane, type Pane } from '../../../src/taskpane/state/Pane';
import { smallRecords } from '../../browser/smallRecords';
import { valuesOf, withExcel, workbookOf } from '../../workbook/support/startWithData';

const records = () => workbookOf({ Records: smallRecords.rows });

/** The pane on its second screen, with the columns checked. */
async function paneBeforeRun(): Promise<Pane> {
  const pane = createPane(excelWorkbook, 'en');
  await findSources(pane);
  await checkColumns(pane);
  expect(pane.store.get()).toMatchObject({ screen: 'match', failure: undefined });
  return pane;
}

const sheetNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);
const contents = ({ sheets }: WorkbookModel) => sheets.map((sheet) => valuesOf(sheet));

/** The last requests note the run down and read the history: the report is whole by then, and shown. */
const REQUESTS_AFTER_WRITING = 3;

test.each([
  ['wherever a request of a run is lost', 1, false],
  // The sheets then stand as if the request after it were lost: some are enough.
  ['where only the answer of a request is lost', 7, true],
])(
  '%s, the pane says so, the data stays, and the next run repairs the sheets',
  async (_where, step, afterwards) => {
    const whole = records();
    const data = valuesOf(whole.sheets[0]!);
    let requests = 0;
    await withExcel(whole, async ({ host }) => {
      const pane = await paneBeforeRun();
      const before = host.faults.requests;
      await runRecipe(pane);
      requests = host.faults.requests - before;
      expect(pane.store.get().screen).toBe('result');
    });
    expect(requests).toBeGreaterThan(20);

    for (let request = 1; request <= requests; request += step) {
      const workbook = records();
      await withExcel(workbook, async ({ host }) => {
        const pane = await paneBeforeRun();
        host.faults.add({ request, error: 'sessionTimedOut', afterwards });
        await runRecipe(pane);
        const { failure, screen } = pane.store.get();
        const isWritten = request > requests - REQUESTS_AFTER_WRITING;
        expect([request, failure?.code, screen]).toEqual(
          isWritten ? [request, undefined, 'result'] : [request, 'sessionLost', 'match'],
        );
        expect(valuesOf(workbook.sheets[0]!)).toEqual(data);

        await runRecipe(pane);
        expect(pane.store.get()).toMatchObject({ screen: 'result', failure: undefined });
        expect(sheetNames(workbook)).toEqual(sheetNames(whole));
        expect(contents(workbook)).toEqual(contents(whole));
      });
    }
  },
  240_000,
);
