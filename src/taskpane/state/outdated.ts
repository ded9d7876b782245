import type { Recipe } from '../../engine/recipe/types';
import { changedParameters } from '../../engine/recipe/changedParameters';
import { isSameSource } from './isSameSource';
import type { PaneState } from './PaneState';

/** What was changed since the result on the screen was computed. */
export interface Outdated {
  /** Cells of its table, or which table of the sheet is read. */
  readonly data: boolean;
  /** Settings, as `changedParameters` names them. */
  readonly settings: readonly string[];
}

/**
 * What makes a result one of yesterday. Another table that was chosen meanwhile does not: the result still says what
 * it said of its own.
 *
 * @returns undefined where the result is that of the data and the settings as they are
 */
export function outdated(state: PaneState): Outdated | undefined {
  const { outcome, edits, region, recipe, source } = state;
  if (outcome === undefined || source === undefined || !isSameSource(source, outcome.source))
    return undefined;
  const data = edits !== outcome.edits || region !== outcome.region;
  const settings = recipe === undefined ? [] : changedSettings(outcome.recipe, recipe);
  return data || settings.length > 0 ? { data, settings } : undefined;
}

function changedSettings(before: Recipe, after: Recipe): readonly string[] {
  return before.analysis === after.analysis ? changedParameters(before, after) : [];
}
