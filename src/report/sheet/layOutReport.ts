import { statusRows } from '../layout/statusCell';
import type { RangeName, SheetPlan } from '../plan';
import type { TableContext } from '../table/Column';
import type { Tables } from '../table/Tables';
import { chooseSheets, type SheetChoice } from './chooseSheets';
import { Places } from './Places';
import type { Ground, Placed } from './Placed';
import { placeStack } from './placePart';
import type { OtherSheet, Sheet } from './Sheet';

const defaultMargin = 2;

/** The sheets of a report, laid out, and where everything stands on them. */
export interface LaidOutReport {
  readonly sheets: readonly SheetPlan[];
  readonly places: Places;
}

/**
 * Lays the sheets of a report out: every part below the one before it. What names a place, such as a jump, a chart's cells
 * or a sentence's address, is made when all have theirs, so that sheets may lead to each other in any order.
 *
 * @param choice which of the sheets are written
 */
export function layOutReport<Context extends TableContext>(
  sheets: readonly Sheet<Context>[],
  context: Context,
  tables: Tables<Context>,
  choice: SheetChoice = { sheets: 'all', proof: false },
): LaidOutReport {
  const possible = sheets.filter(({ when }) => when === undefined || when(context));
  const written = chooseSheets(possible, choice, context, tables).map(withStatusRows);
  const others = written
    .filter(({ isHidden }) => isHidden !== true)
    .map(({ role, name }): OtherSheet => ({ role, name: context.prose.say(name) }));
  const places = new Places(tables, new Map(others.map(({ role, name }) => [role, name])));
  const placed = written.map((sheet) => ({
    sheet,
    content: placeSheet(
      sheet,
      { role: sheet.role, context, tables, places },
      others.filter(({ role }) => role !== sheet.role),
    ),
  }));
  const names = namesOf(written, tables, places);
  return {
    sheets: placed.map(({ sheet, content }) => ({
      ...planSheet(sheet, content, context.prose.say(sheet.name), places),
      ...(sheet.isProof === true ? { names } : {}),
    })),
    places,
  };
}

/** What formulas call the cells of the tables that stand somewhere. */
function namesOf<Context extends TableContext>(
  sheets: readonly Sheet<Context>[],
  tables: Tables<Context>,
  places: Places,
): readonly RangeName[] {
  const proof = sheets.filter(({ isProof }) => isProof === true);
  return proof
    .flatMap((sheet) => sheet.tables)
    .flatMap(({ key: table }) =>
      tables.get(table).columns.flatMap(({ key, names }) => {
        const column = places.column(table, key);
        if (column === undefined) return [];
        return names.map(({ name, first, rows }) => ({
          name,
          area: { ...column, row: column.row + first, rows: Math.max(1, rows) },
        }));
      }),
    );
}

/** The first sheet has room above its parts for what is to be said of the run. */
function withStatusRows<Context extends TableContext>(sheet: Sheet<Context>, index: number): Sheet<Context> {
  return index > 0 ? sheet : { ...sheet, rowsAbove: Math.max(statusRows, sheet.rowsAbove ?? 0) };
}

function placeSheet<Context extends TableContext>(
  sheet: Sheet<Context>,
  ground: Ground<Context>,
  others: readonly OtherSheet[],
): Placed {
  const parts = sheet.parts(ground.context, ground.tables, others);
  return placeStack(parts, sheet.rowsAbove ?? 0, marginColumnsOf(sheet), ground);
}

function marginColumnsOf({ margin }: Pick<Sheet<never>, 'margin'>): number {
  return margin === 'none' ? 0 : 1;
}

function planSheet<Context extends TableContext>(
  sheet: Sheet<Context>,
  content: Placed,
  name: string,
  places: Places,
): SheetPlan {
  const {
    role,
    margin = defaultMargin,
    widths = content.widths,
    tabColor,
    onOnePage,
    inWholePages,
    isHidden,
  } = sheet;
  return {
    role,
    name,
    columnWidths: [...(margin === 'none' ? [] : [margin]), ...widths],
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(onOnePage === true ? { onOnePage } : {}),
    ...(inWholePages === true ? { inWholePages } : {}),
    ...(isHidden === true ? { isHidden } : {}),
    ...(sheet.printsAllRows === true ? { printsAllRows: true } : {}),
    ...planFreeze(sheet, places),
    blocks: content.blocks(),
  };
}

function planFreeze<Context extends TableContext>(
  sheet: Sheet<Context>,
  places: Places,
): Pick<SheetPlan, 'freeze' | 'printTitleRows' | 'printTitleColumns'> {
  const { freeze } = sheet;
  if (freeze === undefined) return {};
  const columns = marginColumnsOf(sheet) + freeze.columns;
  if (freeze.header === 'firstRow') return { freeze: { rows: (sheet.rowsAbove ?? 0) + 1, columns } };
  const header = places.header(freeze.header.key);
  if (header === undefined) return {};
  return {
    freeze: { rows: header.row + 1, columns },
    printTitleRows: { first: header.row, last: header.row },
    ...(columns === 0 ? {} : { printTitleColumns: { first: 0, last: columns - 1 } }),
  };
}
