import type { Recipe } from '../engine/recipe/types';
import type { DataCheck, Table } from '../engine/table/types';
import type { Report } from '../report/plan';

/**
 * Runs the analysis that a recipe asks for and lays its report out. Each is loaded when it is first asked for: a person
 * who runs one need not wait for the other's code and texts. An analysis is added by adding a line here.
 */
export async function makeReport(
  table: Table,
  check: DataCheck,
  recipe: Recipe,
  version: string,
): Promise<Report> {
  if (recipe.analysis === 'conversion') {
    const { reportConversion } = await import(
      /* webpackChunkName: "conversion" */ './conversion/reportConversion'
    );
    return reportConversion(table, check, recipe, version);
  }
  const { reportMismatch } = await import(
    /* webpackChunkName: "mismatch" */ './mismatch/reportMismatch'
  );
  return reportMismatch(table, check, recipe, version);
}
