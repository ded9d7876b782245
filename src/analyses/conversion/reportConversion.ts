import { analyzeConversion } from '../../engine/conversion/analyzeConversion';
import type { ConversionRecipe } from '../../engine/recipe/types';
import type { DataCheck, Table } from '../../engine/table/types';
import type { Report } from '../../report/plan';
import { conversionJson } from './conversionJson';
import { planConversion } from './planConversion';

/** Runs the conversion analysis and lays its report out. */
export function reportConversion(
  table: Table,
  check: DataCheck,
  recipe: ConversionRecipe,
  version: string,
): Report {
  const result = analyzeConversion(table, recipe.parameters);
  return {
    plan: planConversion(result, check, recipe),
    json: conversionJson(result, check, recipe, version),
  };
}
