import type { Recipe } from '../../engine/recipe/types';
import { isSameSource } from './isSameSource';
import type { SettingsHistory } from './SettingsHistory';

/** So many changes can be taken back. */
const MOST_REMEMBERED = 100;

/**
 * The history after a person changed the settings. What was taken back before is no longer ahead. Settings of another
 * table or analysis are forgotten; where nothing but columns or answers changed, there is nothing to remember.
 *
 * @param continues whether the change goes on with the one before, as the steps of a slider do: both are one
 */
export function rememberSettings(
  history: SettingsHistory,
  before: Recipe | undefined,
  after: Recipe,
  continues = false,
): SettingsHistory {
  if (before === undefined || !isOfSameTable(before, after)) return { earlier: [], later: [] };
  if (hasSameSettings(before, after)) return history;
  if (continues && history.earlier.length > 0) return { ...history, later: [] };
  return { earlier: [...history.earlier, before].slice(-MOST_REMEMBERED), later: [] };
}

export function isOfSameTable(one: Recipe, other: Recipe): boolean {
  return one.analysis === other.analysis && isSameSource(one.source, other.source);
}

function hasSameSettings(one: Recipe, other: Recipe): boolean {
  const settings = ({ parameters, locale }: Recipe) => JSON.stringify([parameters, locale]);
  return settings(one) === settings(other);
}
