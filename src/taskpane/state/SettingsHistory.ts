import type { Recipe } from '../../engine/recipe/types';

/** Settings to go back and forth between: parameters and language of these recipes, the nearest last. */
export interface SettingsHistory {
  readonly earlier: readonly Recipe[];
  /** What was taken back, until something else is changed. */
  readonly later: readonly Recipe[];
}
