import type { ParameterValues } from '../../engine/recipe/ParameterSet';
import type { TableContext } from '../table/Column';
import type { Tables } from '../table/Tables';
import type { Part } from './Part';
import type { Sheet } from './Sheet';

/** Which sheets of a report are written. */
export type SheetChoice = ParameterValues['sheets'];

/** The sheets of a report that are asked for. What only charts of these are drawn from is written too, and hidden. */
export function chooseSheets<Context extends TableContext>(
  sheets: readonly Sheet<Context>[],
  choice: SheetChoice,
  context: Context,
  tables: Tables<Context>,
): readonly Sheet<Context>[] {
  if (choice === 'all') return sheets;
  const drawn = new Set(
    sheets.flatMap((sheet) =>
      sheet.isEssential === true ? chartTables(sheet.parts(context, tables, [])) : [],
    ),
  );
  return sheets.flatMap((sheet): Sheet<Context>[] => {
    if (sheet.isEssential === true) return [sheet];
    return sheet.tables.some(({ key }) => drawn.has(key)) ? [{ ...sheet, isHidden: true }] : [];
  });
}

/** Keys of the tables that the charts among some parts are drawn from. */
function chartTables<Context extends TableContext>(parts: readonly Part<Context>[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'abreast') return part.stacks.flatMap((stack) => chartTables(stack));
    return part.kind === 'charts' || part.kind === 'beside' ? part.charts.map(({ table }) => table) : [];
  });
}
