import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { sampleWorkbook } from '../../samples/sampleWorkbook';
import { analysisNamed } from '../../src/analyses';
import type { Analysis } from '../../src/analyses/Analysis';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../src/engine/mismatch/parameters';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import type { Recipe } from '../../src/engine/recipe/types';
import { statusCell } from '../../src/report/layout/statusCell';
import { listSources } from '../../src/workbook/listSources';
import { openSource } from '../../src/workbook/openSource';
import { runAnalysis } from '../../src/workbook/runAnalysis';
import type { OpenedSource } from '../../src/workbook/types';
import type { WorkbookModel } from '../../host/workbook/types';
import type { Job } from './Job';
import { valuesOfSheet } from './valuesOfSheet';

const source = { sheet: 'Data', table: 'Data' };

/** The whole run of each analysis, on a small table. */
export function analysisJobs(): readonly Job[] {
  return [
    analysisJob(generateConversionSample(), createRecipe(conversionParameters, source, 'en')),
    analysisJob(generateMismatchSample(), createRecipe(mismatchParameters, source, 'en')),
  ];
}

type Content = ReturnType<typeof generateConversionSample>;

export function smallWorkbook(content: Content): WorkbookModel {
  return sampleWorkbook([
    { name: 'Data', table: 'Data', content: { ...content, rows: content.rows.slice(0, 80) } },
  ]);
}

function analysisJob(content: Content, recipe: Recipe): Job {
  // The table is the same every time, so the report is computed once: what is tried is how it is read and written.
  let report: ReturnType<Analysis['report']> | undefined;
  return {
    name: recipe.analysis,
    make: () => smallWorkbook(content),
    perform: async (signal) => {
      await runAnalysis(await readSource(), recipe, {
        ...(signal === undefined ? {} : { signal }),
        makeReport: (...input) => (report ??= analysisNamed(recipe.analysis).report(...input)),
      });
    },
    precious: valuesOfData,
    result: ({ sheets }) =>
      JSON.stringify(
        sheets.map((sheet) => [
          sheet.name,
          valuesOfSheet(sheet),
          sheet.charts.map(({ name }) => name),
          sheet.tables.map(({ name, area }) => [name, area]),
        ]),
      ),
    isTruthful: ({ sheets: [, summary] }) =>
      summary === undefined || summary.cells.value(statusCell.row, statusCell.column) !== '',
  };
}

export async function readSource(): Promise<OpenedSource> {
  const found = (await listSources()).find(({ sheet }) => sheet === source.sheet);
  return openSource(found!);
}

export function valuesOfData({ sheets }: WorkbookModel): string {
  return JSON.stringify(valuesOfSheet(sheets[0]!));
}
