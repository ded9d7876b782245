import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { analysisNamed } from '../../src/analyses';
import type { ParameterValue } from '../../src/engine/recipe/Parameter';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import type { Locale } from '../../src/engine/recipe/types';
import { createGridBuilder } from '../../src/engine/table/createGridBuilder';
import { findTables } from '../../src/engine/table/findTables';
import { matchRoles } from '../../src/engine/table/matchRoles';
import { readTable } from '../../src/engine/table/readTable';
import type { CellValue } from '../../src/engine/table/types';
import type { ReportPlan } from '../../src/report/plan';
import { inputs } from '../engine/inputs';

export const sampleNames = ['conversion', 'mismatch'] as const;
export type SampleName = (typeof sampleNames)[number];
export interface Cells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export const sampleCells: Readonly<Record<SampleName, () => Cells>> = {
  conversion: generateConversionSample,
  mismatch: generateMismatchSample,
};

type Settings = Readonly<Record<string, ParameterValue>>;

/** Settings that differ from the defaults in many ways, so that much is to be said of what changed. */
export const otherSettings: Readonly<Record<SampleName, Settings>> = {
  conversion: {
    customerWeights: [0.2, 0.2, 0.6],
    productWeights: [0.1, 0.2, 0.6, -0.1],
    highShare: 0.25,
    lowShare: 0.1,
    tierRule: 'percentile',
    smallSample: 9,
    cautionSample: 50,
  },
  mismatch: {
    weights: [0.1, 0.3, 0.6],
    topShare: 0.2,
    bottomShare: 0.4,
    method: 'rank',
    roiLow: 9,
    onboardingLow: 3,
  },
};

/**
 * The plan of the last of several runs of an analysis on the same cells, one for each of the settings: it remembers the
 * runs before it, as a workbook does.
 */
export async function planOfRuns(
  name: SampleName,
  locale: Locale,
  settings: readonly Settings[],
  { headers, rows }: Cells = sampleCells[name](),
): Promise<ReportPlan> {
  const analysis = analysisNamed(name);
  const builder = createGridBuilder({ sheet: 'Data', firstRow: 1, firstColumn: 1 }, rows.length);
  builder.appendRows([headers, ...rows]);
  const grid = builder.finish();
  const region = findTables(grid, inputs)[0]!;
  const plans: ReportPlan[] = [];
  for (const changed of settings) {
    const start = createRecipe(analysis.parameters, { sheet: 'Data' }, locale);
    const recipe = { ...start, parameters: { ...start.parameters, ...changed } };
    const { table, check } = readTable(
      grid,
      region,
      matchRoles(grid, region, analysis.input),
      analysis.input,
      analysis.readOptions(recipe),
    );
    if (table === undefined) throw new Error(check.notices.map(({ code }) => code).join(', '));
    const earlier = plans.flatMap(({ record }) => record ?? []).reverse();
    const { plan } = await analysis.report(table, check, recipe, { version: '1.0.0', earlier });
    plans.push(plan);
  }
  return plans.at(-1)!;
}
