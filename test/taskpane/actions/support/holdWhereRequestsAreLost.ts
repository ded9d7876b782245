import type { WorkbookModel } from '../../../../host/workbook/types';
import { runRecipe } from '../../../../src/taskpane/actions/runRecipe';
import { forgetRuns } from '../../../../src/workbook/state/rememberRun';
import { valuesOf, withExcel } from '../../../workbook/support/startWithData';
import { contentsOf } from './contentsOf';
import { paneBeforeRun } from './paneBeforeRun';

/** The last requests show the summary, note the run down and read the history: the report is whole by then. */
const REQUESTS_AFTER_WRITING = 6;

const sheetNames = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

/**
 * Runs an analysis over and over, each time with another of its requests lost (every `step`-th): the pane says so, the
 * data stays, and the next run repairs the sheets. `afterwards` loses the answer instead, when Excel has done the work.
 * Gives how many requests a whole run takes.
 */
export async function holdWhereRequestsAreLost(
  makeWorkbook: () => WorkbookModel,
  { step, afterwards }: { readonly step: number; readonly afterwards: boolean },
): Promise<number> {
  const whole = makeWorkbook();
  const data = valuesOf(whole.sheets[0]!);
  const requests = await countRequests(whole);
  for (let request = 1; request <= requests; request += step) {
    const workbook = makeWorkbook();
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

      // A run that was noted down is compared with, which the whole one could not be.
      await forgetRuns();
      await runRecipe(pane);
      expect(pane.store.get()).toMatchObject({ screen: 'result', failure: undefined });
      expect(sheetNames(workbook)).toEqual(sheetNames(whole));
      expect(contentsOf(workbook)).toEqual(contentsOf(whole));
    });
  }
  return requests;
}

async function countRequests(workbook: WorkbookModel): Promise<number> {
  let requests = 0;
  await withExcel(workbook, async ({ host }) => {
    const pane = await paneBeforeRun();
    const before = host.faults.requests;
    await runRecipe(pane);
    requests = host.faults.requests - before;
    expect(pane.store.get().screen).toBe('result');
  });
  return requests;
}
