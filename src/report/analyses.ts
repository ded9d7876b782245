import { analyzeConversion } from '../engine/conversion/analyzeConversion';
import { analyzeMismatch } from '../engine/mismatch/analyzeMismatch';
import type { Recipe } from '../engine/recipe/types';
import type { DataCheck, Table } from '../engine/table/types';
import { conversionJson } from './conversion/conversionJson';
import { planConversion } from './conversion/planConversion';
import { mismatchJson } from './mismatch/mismatchJson';
import { planMismatch } from './mismatch/planMismatch';
import type { ReportPlan } from './plan';

/** A finished analysis as a reader gets it: what to paint, and the whole result under fixed names. */
export interface Report {
  readonly plan: ReportPlan;
  readonly json: unknown;
}

/** Runs the analysis that a recipe asks for and lays its report out. An analysis is added by adding a line here. */
export function makeReport(table: Table, check: DataCheck, recipe: Recipe, version: string): Report {
  if (recipe.analysis === 'conversion') {
    const result = analyzeConversion(table, recipe.parameters);
    return {
      plan: planConversion(result, check, recipe),
      json: conversionJson(result, check, recipe, version),
    };
  }
  const result = analyzeMismatch(table, recipe.parameters);
  return {
    plan: planMismatch(result, check, recipe),
    json: mismatchJson(result, check, recipe, version),
  };
}
