import { checkColumns } from '../../../../src/taskpane/actions/checkColumns';
import { findSources } from '../../../../src/taskpane/actions/findSources';
import { excelWorkbook } from '../../../../src/taskpane/excel/excelWorkbook';
import { createPane, type Pane } from '../../../../src/taskpane/state/Pane';

/** The pane on its second screen, with the columns checked. */
export async function paneBeforeRun(): Promise<Pane> {
  const pane = createPane(excelWorkbook, 'en');
  await findSources(pane);
  await checkColumns(pane);
  expect(pane.store.get()).toMatchObject({ screen: 'match', failure: undefined });
  return pane;
}
