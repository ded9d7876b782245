import { checkSource } from '../../workbook/checkSource';
import { freezeToValues } from '../../workbook/formulas/freezeToValues';
import { insertFormula } from '../../workbook/formulas/insertFormula';
import { readSelectedCells, readSelectedText } from '../../workbook/formulas/readSelectedCells';
import { goTo } from '../../workbook/goTo';
import { listSources } from '../../workbook/listSources';
import { onSelectionChanged, readSelection } from '../../workbook/onSelectionChanged';
import { openSource } from '../../workbook/openSource';
import { runAnalysis } from '../../workbook/runAnalysis';
import { forgetRuns, listRuns } from '../../workbook/state/rememberRun';
import { explainSubject } from '../analysis/explainSubject';
import { previewFormula } from '../analysis/previewFormula';
import { previewRecipe } from '../analysis/previewRecipe';
import type { WorkbookPort } from './WorkbookPort';

/** The open workbook of Excel. */
export const excelWorkbook: WorkbookPort = {
  listSources,
  openSource,
  checkSource: (opened, { analysis, mapping, answers, rows, duplicates, region }, options) =>
    checkSource(opened, { analysis, mapping, region, options: { rows, duplicates, answers } }, options),
  runAnalysis,
  preview: previewRecipe,
  explain: explainSubject,
  goTo: (sheet, row, column) => goTo(sheet, row - 1, column - 1),
  readSelection: async () => ({ ...(await readSelection()), text: await readSelectedText() }),
  onSelectionChanged,
  listRuns,
  forgetRuns,
  readSelectedCells,
  previewFormula,
  insertFormula,
  freezeToValues,
};
