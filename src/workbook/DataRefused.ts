import { Problem } from '../engine/problem';
import type { Recipe } from '../engine/recipe/types';
import type { DataCheck } from '../engine/table/types';

/** The table cannot be analysed; the data check lists every reason with its cells. */
export class DataRefused extends Problem {
  readonly check: DataCheck;
  /** What was asked of the table: the words for what the check says depend on it. */
  readonly recipe: Recipe;

  constructor(check: DataCheck, recipe: Recipe) {
    const errors = check.notices.filter((notice) => notice.severity === 'error');
    super('dataRefused', { sheet: check.origin.sheet, count: errors.length });
    this.name = 'DataRefused';
    this.check = check;
    this.recipe = recipe;
  }
}
