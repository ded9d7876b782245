import { Problem } from '../engine/problem';
import type { Recipe } from '../engine/recipe/types';
import { CHANGES_ROLE } from '../report/history/changesRole';
import { loadSheetRoles, roleOfKey, sheetsOfAnalysis, type WrittenSheet } from './ownedSheets';
import { runInExcel } from './runInExcel';

/** What a run would find where it writes. */
export interface WritingPlace {
  /** How many sheets of an earlier run it fills again. */
  readonly filled: number;
  /** The sheet that says what changed since another run is one of them. */
  readonly hasComparison: boolean;
  /** Those of them that are protected, by name. */
  readonly protectedSheets: readonly string[];
  /** No sheet can be added. */
  readonly isStructureProtected: boolean;
  /** All sheets of the analysis, those in other languages as well. */
  readonly written: readonly WrittenSheet[];
}

/** Looks where a recipe would write: its own sheets of an earlier run in the same language, and the workbook around them. */
export async function readWritingPlace({
  analysis,
  locale,
}: Pick<Recipe, 'analysis' | 'locale'>): Promise<WritingPlace> {
  return runInExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name,items/id');
    protection.load('protected');
    await context.sync();
    const roles = await loadSheetRoles(context, worksheets.items);
    const roleOf = (sheet: Excel.Worksheet) => roleOfKey({ analysis, locale }, roles.get(sheet.id) ?? '');
    const own = worksheets.items.filter((sheet) => roleOf(sheet) !== undefined);
    for (const sheet of own) sheet.protection.load('protected');
    await context.sync();
    return {
      filled: own.length,
      hasComparison: own.some((sheet) => roleOf(sheet) === CHANGES_ROLE),
      protectedSheets: own.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
      isStructureProtected: protection.protected,
      written: sheetsOfAnalysis(analysis, worksheets.items, roles),
    };
  });
}

/** What keeps a run from writing there; undefined where nothing does. A run that adds no sheet needs no free structure. */
export function obstacleOf({
  filled,
  protectedSheets,
  isStructureProtected,
}: WritingPlace): Problem | undefined {
  if (protectedSheets.length > 0) return new Problem('sheetsProtected', { sheets: protectedSheets });
  return isStructureProtected && filled === 0 ? new Problem('structureProtected') : undefined;
}
