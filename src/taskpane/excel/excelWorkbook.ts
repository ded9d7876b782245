import { checkSource } from '../../workbook/checkSource';
import { findFreeRoom } from '../../workbook/formulas/findFreeRoom';
import { freezeToValues } from '../../workbook/formulas/freezeToValues';
import { insertFormula } from '../../workbook/formulas/insertFormula';
import { insertValues } from '../../workbook/formulas/insertValues';
import { readSelectedCells } from '../../workbook/formulas/readSelectedCells';
import { goTo } from '../../workbook/goTo';
import { insertExample } from '../../workbook/insertExample';
import { listSources } from '../../workbook/listSources';
import { missingSheets } from '../../workbook/missingSheets';
import { onCellsChanged } from '../../workbook/onCellsChanged';
import { onSelectionChanged, readSelection } from '../../workbook/onSelectionChanged';
import { onSheetsChanged } from '../../workbook/onSheetsChanged';
import { openSource } from '../../workbook/openSource';
import { forgetRuns, readHistory } from '../../workbook/state/rememberRun';
import { readWritingPlace } from '../../workbook/readWritingPlace';
import { previewRecipe } from '../analysis/previewRecipe';
import type { WorkbookPort } from './WorkbookPort';

/**
 * Both analyses with their reports are half of the code and not needed to draw the first screens:
 * the browser fetches them while the person looks at the tables.
 */
function loadAnalyses(): Promise<typeof import('../analysis/analyses')> {
  return import(/* webpackChunkName: "analyses", webpackPrefetch: true */ '../analysis/analyses');
}

/** The open workbook of Excel. */
export const excelWorkbook: WorkbookPort = {
  listSources,
  openSource,
  checkSource,
  prepare: async (checked, recipe) => (await loadAnalyses()).prepare(checked, recipe),
  runAnalysis: async (opened, recipe, options) => (await loadAnalyses()).runAnalysis(opened, recipe, options),
  preview: previewRecipe,
  overview: async (outcome, locale, known) => (await loadAnalyses()).overview(outcome, locale, known),
  explain: async (checked, recipe, subject) => (await loadAnalyses()).explain(checked, recipe, subject),
  countSheets: async (recipe, known) => (await loadAnalyses()).countSheets(recipe, known),
  readWritingPlace,
  goTo: (sheet, row, column, how) => goTo(sheet, row - 1, column - 1, how),
  readSelection,
  onSelectionChanged,
  onCellsChanged,
  onSheetsChanged,
  missingSheets,
  readHistory,
  forgetRuns,
  readSelectedCells,
  findFreeRoom,
  insertFormula,
  insertValues,
  insertExample,
  freezeToValues,
};
