import type { ParameterSet } from '../../engine/recipe/ParameterSet';
import { parseRecipe } from '../../engine/recipe/parseRecipe';
import type { RunRecord } from '../types';

/**
 * A run as the workbook keeps it; undefined for anything that is none. A run written by a later version, or damaged by hand,
 * must not stop anybody from working: all of a run is looked at here, and whoever shows it need not.
 */
export function readRun(value: unknown, sets: readonly ParameterSet[]): RunRecord | undefined {
  const { when, headlines, version, recipe } = Object(value) as Record<string, unknown>;
  if (typeof when !== 'string' || Number.isNaN(Date.parse(when)) || typeof version !== 'string')
    return undefined;
  if (!Array.isArray(headlines) || !headlines.every(isHeadline)) return undefined;
  try {
    const read = parseRecipe(JSON.stringify(recipe), sets);
    return { when, recipe: read, headlines: headlines.map(({ label, text }) => ({ label, text })), version };
  } catch {
    return undefined;
  }
}

/** When a run ended, whatever else it is; before all others where it does not say so. */
export function timeOf(value: unknown): number {
  const time = Date.parse(String((Object(value) as Record<string, unknown>)['when']));
  return Number.isNaN(time) ? -Infinity : time;
}

function isHeadline(value: unknown): value is RunRecord['headlines'][number] {
  const { label, text } = Object(value) as Record<string, unknown>;
  return typeof label === 'string' && typeof text === 'string';
}
