import { useMemo } from 'react';
import type { Preview } from '../../analyses/Analysis';
import { Problem } from '../../engine/problem';
import type { Recipe } from '../../engine/recipe/types';
import type { Table } from '../../engine/table/types';
import { usePane } from './PaneContext';

/** The preview of a recipe on a table; the Problem where its parameters contradict each other. */
export function usePreview(
  table: Table | undefined,
  recipe: Recipe | undefined,
): Preview | Problem | undefined {
  const { workbook, analyses } = usePane();
  return useMemo(() => {
    if (table === undefined || recipe === undefined) return undefined;
    try {
      return workbook.preview(table, recipe, analyses);
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }, [workbook, analyses, table, recipe]);
}
