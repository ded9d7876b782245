import { backToAnalysis } from '../../../src/taskpane/actions/backToAnalysis';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../../src/taskpane/state/Pane';
import type { PaneState } from '../../../src/taskpane/state/PaneState';

const checked = { check: {} } as PaneState['checked'];
const outcome = { sheetNames: {} } as PaneState['outcome'];

test.each([
  ['to the result, where there is one', { checked, outcome }, 'result'],
  ['to the columns, where they were checked', { checked }, 'match'],
  ['to the tables otherwise', {}, 'find'],
] as const)('the way back from a screen beside it leads %s', (_where, state, screen) => {
  const pane = createPane(excelWorkbook, 'en');
  pane.store.set({ screen: 'keep', ...state });
  backToAnalysis(pane);
  expect(pane.store.get().screen).toBe(screen);
});
