import { analyzeMismatch } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchRecipe } from '../../engine/recipe/types';
import type { DataCheck, Table } from '../../engine/table/types';
import type { Report } from '../../report/plan';
import { mismatchJson } from './mismatchJson';
import { planMismatch } from './planMismatch';

/** Runs the mismatch analysis and lays its report out. */
export function reportMismatch(
  table: Table,
  check: DataCheck,
  recipe: MismatchRecipe,
  version: string,
): Report {
  const result = analyzeMismatch(table, recipe.parameters);
  return {
    plan: planMismatch(result, check, recipe),
    json: mismatchJson(result, check, recipe, version),
  };
}
