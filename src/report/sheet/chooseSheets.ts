import type { ParameterValues } from '../../engine/recipe/ParameterSet';
import type { TableContext } from '../table/Column';
import type { Tables } from '../table/Tables';
import type { Part } from './Part';
import type { Sheet } from './Sheet';

/** Which sheets of a report are written. */
export type SheetChoice = Pick<ParameterValues, 'sheets' | 'proof'>;

/** The sheets of a report that are asked for. What only charts of these are drawn from is written too, and hidden. */
export function chooseSheets<Context extends TableContext>(
  possible: readonly Sheet<Context>[],
  { sheets: choice, proof }: SheetChoice,
  context: Context,
  tables: Tables<Context>,
): readonly Sheet<Context>[] {
  const sheets = possible.filter(({ isProof }) => proof || isProof !== true);
  if (choice === 'all') return sheets;
  const drawn = new Set(
    sheets.flatMap((sheet) =>
      sheet.isEssential === true ? chartTables(sheet.parts(context, tables, [])) : [],
    ),
  );
  return sheets.flatMap((sheet): Sheet<Context>[] => {
    if (sheet.isEssential === true || sheet.isProof === true) return [sheet];
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
