import { analyses, inputsOf } from '../analyses';
import type { Analysis } from '../analyses/Analysis';
import type { AnalysisInput } from '../engine/table/AnalysisInput';
import { createGridBuilder } from '../engine/table/createGridBuilder';
import { findTables } from '../engine/table/findTables';
import { guessAnalysis } from '../engine/table/guessAnalysis';
import { isOwnedSheet, loadSheetRoles } from './ownedSheets';
import { leaveOutStrays } from './read/leaveOutStrays';
import { readInParts } from './read/readInParts';
import { runInExcel } from './runInExcel';
import type { SourceDescription } from './types';

/** Header rows are looked for here before anything else is read: titles and blank rows stand above many headers. */
const ROWS_FOR_A_FIRST_GUESS = 12;

/**
 * The workbook's tables and sheets that could be analysed, those that fit an analysis best first.
 * Our own result sheets are left out: analysing a result again is never what a person wants.
 */
export async function listSources(
  known: readonly Analysis[] = analyses,
): Promise<readonly SourceDescription[]> {
  return runInExcel(async (context) => {
    const candidates = await loadCandidates(context);
    await context.sync();
    const found: Candidate[] = [];
    for (const candidate of candidates) {
      if (candidate.used.isNullObject) continue;
      const { range } =
        candidate.table === undefined
          ? await leaveOutStrays(context, candidate.used)
          : { range: candidate.used };
      found.push({ ...candidate, used: range });
    }
    const heads = found.map(({ used }) => {
      const rows = Math.min(ROWS_FOR_A_FIRST_GUESS, used.rowCount);
      const head = used.getRow(0).getResizedRange(rows - 1, 0);
      head.load('rowIndex,rowCount,columnCount');
      return head;
    });
    await context.sync();
    const rows: unknown[][][] = heads.map(() => []);
    for await (const part of readInParts(context, heads, 'values')) rows[part.range]!.push(...part.rows);
    const described = found.map(({ sheet, table, used }, index) =>
      describe(sheet, table, used, rows[index] ?? [], inputsOf(known)),
    );
    return described.sort((a, b) => matchedRoles(b) - matchedRoles(a));
  });
}

interface Candidate {
  readonly sheet: string;
  readonly table: string | undefined;
  readonly used: Excel.Range;
}

async function loadCandidates(context: Excel.RequestContext): Promise<readonly Candidate[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/id,items/visibility');
  await context.sync();
  const roles = await loadSheetRoles(context, sheets.items);
  const usable = sheets.items.filter(
    (sheet) => sheet.visibility === Excel.SheetVisibility.visible && !isOwnedSheet(roles, sheet),
  );
  for (const sheet of usable) sheet.tables.load('items/name');
  await context.sync();
  return usable.flatMap((sheet) => {
    const ranges = sheet.tables.items.map((table) => ({
      sheet: sheet.name,
      table: table.name as string | undefined,
      used: table.getRange(),
    }));
    // A sheet with one table is that table: offering its used range too would only ask the same thing twice.
    if (ranges.length === 0) {
      ranges.push({ sheet: sheet.name, table: undefined, used: sheet.getUsedRangeOrNullObject(true) });
    }
    for (const { used } of ranges) used.load('address,rowCount,columnCount');
    return ranges;
  });
}

function describe(
  sheet: string,
  table: string | undefined,
  used: Excel.Range,
  head: readonly (readonly unknown[])[],
  inputs: readonly AnalysisInput[],
): SourceDescription {
  const headers = headersOf(sheet, head, inputs);
  return {
    sheet,
    table,
    address: used.address,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
    firstRow: headers,
    guesses: guessAnalysis(headers, inputs),
  };
}

/** The column names in the first rows: the same search that reads the whole table later. */
function headersOf(
  sheet: string,
  head: readonly (readonly unknown[])[],
  inputs: readonly AnalysisInput[],
): readonly string[] {
  const builder = createGridBuilder({ sheet, firstRow: 1, firstColumn: 1 });
  builder.appendRows(head);
  return findTables(builder.finish(), inputs)[0]?.headers ?? [];
}

function matchedRoles(source: SourceDescription): number {
  const best = source.guesses[0];
  return best === undefined ? -1 : best.matched.length - 10 * best.missing.length;
}
