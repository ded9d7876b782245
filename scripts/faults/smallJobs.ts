import type { WorkbookModel } from '../../host/workbook/types';
import { generateConversionSample } from '../../samples/generateConversionSample';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { Problem } from '../../src/engine/problem';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import { checkSource } from '../../src/workbook/checkSource';
import { freezeToValues } from '../../src/workbook/formulas/freezeToValues';
import { insertFormula } from '../../src/workbook/formulas/insertFormula';
import { listRuns, rememberRun } from '../../src/workbook/state/rememberRun';
import { parseRunsXml } from '../../src/workbook/state/runsXml';
import { readSource, smallWorkbook, valuesOfData } from './analysisJob';
import type { Job } from './Job';

const formulaColumn = 30;
const formulas = ['=VALUE_TIER(B2:B9)', '=ROUND(COMPOSITE_SCORE(B2:C9),2)', '=PERCENTILE_COHORT(B2:B9)'];
const recipe = createRecipe(conversionParameters, { sheet: 'Data' }, 'en');

/** What else the add-in does: reading and checking a table, saving a recipe, inserting a formula, freezing formulas. */
export function smallJobs(): readonly Job[] {
  const content = generateConversionSample();
  const make = () => smallWorkbook(content);
  const plain = { make, precious: valuesOfData, isTruthful: () => true };
  return [readJob(make), { ...plain, ...saveRecipe }, insertJob(make), freezeJob(make)];
}

function readJob(make: () => WorkbookModel): Job {
  let seen = '';
  return {
    name: 'reading',
    make,
    perform: async () => {
      const opened = await readSource();
      const { matches, table } = await checkSource(opened, { analysis: 'conversion' });
      seen = JSON.stringify([opened.grid, matches, table?.rowCount]);
    },
    precious: wholeWorkbook,
    result: () => seen,
    isTruthful: () => true,
  };
}

const saveRecipe: Pick<Job, 'name' | 'perform' | 'result'> = {
  name: 'recipe',
  perform: async () => {
    await rememberRun({ when: '2026-11-27T00:00:00.000Z', recipe, headlines: [], version: '1' });
    await listRuns();
  },
  // However often it was written, what is read back is recipes: none damaged, none lost.
  result: ({ customXmlParts }) => {
    const runs = [...customXmlParts.values()].flatMap((xml) => parseRunsXml(xml) ?? [xml]);
    return JSON.stringify([
      ...new Set(runs.map((run) => JSON.stringify((run as { recipe?: unknown }).recipe))),
    ]);
  },
};

function insertJob(make: () => WorkbookModel): Job {
  const place = { sheet: 'Data', row: 0, column: formulaColumn, resultRows: 8 };
  return {
    name: 'insert',
    make: () => {
      const workbook = make();
      // Something right of it, so that the sheet is as wide before as behind.
      workbook.sheets[0]!.cells.setValue(0, formulaColumn + 1, 'mine');
      return workbook;
    },
    perform: async () => {
      try {
        await insertFormula(place, formulas[0]!);
      } catch (error) {
        // Where only the answer was lost, the formula stands there: nothing is ever written over.
        if (!(error instanceof Problem && error.code === 'formulaBlocked')) throw error;
      }
    },
    precious: valuesOfData,
    result: ({ sheets }) => String(sheets[0]!.cells.formula(0, formulaColumn)),
    isTruthful: ({ sheets }) => sheets[0]!.cells.formula(0, formulaColumn) === undefined,
  };
}

function freezeJob(make: () => WorkbookModel): Job {
  return {
    name: 'freeze',
    make: () => {
      const workbook = make();
      const { cells } = workbook.sheets[0]!;
      formulas.forEach((formula, index) => {
        cells.setFormula(index, formulaColumn, formula);
        cells.setValue(index, formulaColumn, index === 0 ? 'High' : index / 8);
      });
      return workbook;
    },
    perform: async () => {
      await freezeToValues('workbook');
    },
    // A result is what the formula showed, before and after.
    precious: wholeWorkbook,
    result: formulasLeft,
    isTruthful: () => true,
  };
}

function wholeWorkbook(workbook: WorkbookModel): string {
  return JSON.stringify([workbook.sheets.map(({ name }) => name), valuesOfData(workbook)]);
}

function formulasLeft({ sheets }: WorkbookModel): string {
  return JSON.stringify([...sheets[0]!.cells.formulaCells()]);
}
