import type { RecipeSource } from '../../engine/recipe/types';

/** Whether two descriptions name the same table, or the same sheet: the workbook may have been looked at twice. */
export function isSameSource(
  one: { readonly sheet: string; readonly table?: string | undefined },
  other: RecipeSource | { readonly sheet: string; readonly table: string | undefined },
): boolean {
  return one.sheet === other.sheet && one.table === other.table;
}
