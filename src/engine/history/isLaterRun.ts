import { RECIPE_VERSION } from '../recipe/createRecipe';
import { RECORD_VERSION } from './RunRecord';

/**
 * Whether a later version of Payoff wrote a run, in a format of its own: this one can keep it, not read it.
 *
 * @example isLaterRun({ record: 99 }) // true
 */
export function isLaterRun(value: unknown): boolean {
  const { record, recipe } = Object(value) as { readonly record?: unknown; readonly recipe?: unknown };
  const { version } = Object(recipe) as { readonly version?: unknown };
  return isAbove(record, RECORD_VERSION) || isAbove(version, RECIPE_VERSION);
}

function isAbove(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}
