import type { Notice, Severity } from '../problem';
import type { AnalysisInput } from './AnalysisInput';
import { checkColumns } from './columns/checkColumns';
import type { ColumnContext, ColumnReading } from './columns/ColumnContext';
import { regionColumn } from './columns/gatherRows';
import { profileColumn } from './columns/profileColumn';
import { readColumn } from './columns/readColumn';
import type { DateOrder } from './dates/parseDateText';
import { findCutTexts } from './columns/findCutTexts';
import { checkFlags } from './flags/checkFlags';
import { deriveFlags } from './flags/deriveFlags';
import { yieldToStage } from './flags/yieldToStage';
import { settleUnknownFlags } from './flags/settleUnknownFlags';
import { cellReference } from './grid/cellReference';
import { checkMatches, isUsable } from './headers/checkMatches';
import { checkRecords } from './rows/checkRecords';
import { chooseRows } from './rows/chooseRows';
import { type DraftColumn, type DraftTable, gridRowOf } from './rows/DraftTable';
import { excludeIncomplete } from './rows/excludeIncomplete';
import { findUnfilledNames } from './rows/findUnfilledNames';
import { keepRows } from './rows/keepRows';
import { settleDuplicates } from './rows/settleDuplicates';
import { asReasons, summarizeExcluded } from './rows/summarizeExcluded';
import type {
  Column,
  DataCheck,
  ExcludedRow,
  RawGrid,
  ReadOptions,
  RoleMatch,
  Table,
  TableRegion,
} from './types';

/** A table, where it can be used, and what a reader needs to trust it or not. */
export interface TableReading {
  /** Undefined when the check has an error. */
  readonly table: Table | undefined;
  readonly check: DataCheck;
}

/** Columns read so far and in all. */
export interface ReadingStep {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads the matched columns of a region into typed columns and says everything about it that a reader should know.
 *
 * Rows that are no records, and rows without a value the analysis needs, are left out, each with its reason:
 * rows used + rows left out = rows of the region. Matches that a person must confirm first (`ask`) are not used.
 * Nothing is guessed: what the cells leave open is a notice of severity 'question'; what stops the analysis, 'error'.
 *
 * @example
 * const [region] = findTables(grid, [conversionInput]);
 * const { table, check } = readTable(grid, region, matchRoles(grid, region, conversionInput), conversionInput);
 */
export function readTable(
  grid: RawGrid,
  region: TableRegion,
  matches: readonly RoleMatch[],
  input: AnalysisInput,
  options: ReadOptions = {},
): TableReading {
  const steps = readTableInSteps(grid, region, matches, input, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `readTable`, but stops after each column so that the caller can let others work meanwhile. */
export function* readTableInSteps(
  grid: RawGrid,
  region: TableRegion,
  found: readonly RoleMatch[],
  input: AnalysisInput,
  options: ReadOptions = {},
): Generator<ReadingStep, TableReading> {
  const matches = yieldToStage(grid, region, found, options);
  const chosen = chooseRows(grid, region, options.rows ?? 'all');
  const rowCount = chosen.rows?.length ?? region.endRow - region.firstDataRow;
  const draft: DraftTable = { grid, region, rowCount, rows: chosen.rows, columns: new Map() };
  const notices: Notice[] = [
    ...region.notices,
    ...chosen.notices,
    ...findCutTexts(grid, region),
    // Roles of a table without rows fail only because its columns are empty: one reason is enough.
    ...(rowCount === 0 ? [] : checkMatches(grid, region, matches, input)),
  ];
  yield* readColumns(draft, matches, input, options);
  if (input.rows === 'records') {
    readChosenStages(draft, input, options);
    notices.push(...deriveFlags(draft, options));
  }
  for (const { reading } of draft.columns.values()) notices.push(...reading.notices);

  const leftOut = new Uint8Array(rowCount);
  const excluded: ExcludedRow[] = [...chosen.excluded];
  for (const row of excludeIncomplete(draft, input, leftOut)) excluded.push(row);
  if (input.rows === 'customers') {
    const settled = settleDuplicates(draft, input, options.duplicates ?? 'refuse', leftOut);
    for (const row of settled.excluded) excluded.push(row);
    notices.push(...settled.notices);
  } else {
    const cells = region.headers.map((_header, index) => regionColumn(grid, region, index, chosen.rows));
    notices.push(...findUnfilledNames(draft), ...checkFlags(draft), ...checkRecords(draft, cells));
    notices.push(...settleUnknownFlags(draft, leftOut, input, options));
  }
  sortByRow(excluded);
  const rowsRead = region.endRow - region.firstDataRow;
  const rowsUsed = rowsRead - excluded.length;
  const rowsLeftOut = summarizeExcluded(excluded);
  notices.push(
    ...emptyNotices(grid, region, rowCount, rowsUsed),
    ...(rowsUsed === 0 ? asReasons(rowsLeftOut) : rowsLeftOut),
  );
  const check: DataCheck = {
    origin: grid.origin,
    region,
    rowsRead,
    rowsUsed,
    excluded,
    columns: checkColumns(grid, region, draft, matches),
    notices: bySeverity(notices),
  };
  const stopped = notices.some(({ severity }) => severity === 'error');
  return { table: stopped ? undefined : finishTable(draft, input.analysis, leftOut), check };
}

/** Puts rows in sheet order; in most tables they are already, and sorting a million of them is worth avoiding. */
function sortByRow(excluded: ExcludedRow[]): void {
  const sorted = excluded.every((row, index) => index === 0 || excluded[index - 1]!.row <= row.row);
  if (!sorted) excluded.sort((a, b) => a.row - b.row);
}

/** Reads the column of every role that has one. What columns leave open is tried again with what the others show. */
function* readColumns(
  draft: DraftTable,
  matches: readonly RoleMatch[],
  input: AnalysisInput,
  options: ReadOptions,
): Generator<ReadingStep, void> {
  const { roles } = input;
  let done = 0;
  for (const definition of roles) {
    const match = matches.find(({ role }) => role === definition.role);
    if (match?.column !== undefined && isUsable(match)) {
      const context = contextOf(draft, match.column, definition, options);
      addColumn(draft, context, readColumn(context));
    }
    done += 1;
    yield { done, total: roles.length };
  }
  const decimal = agreed(draft, 'decimalFrom', 'column', 'decimal') as '.' | ',' | undefined;
  const dateOrder = agreed(draft, 'orderFrom', 'values', 'order') as DateOrder | undefined;
  for (const column of [...draft.columns.values()]) {
    const { decimalFrom, orderFrom } = column.reading.evidence;
    const again =
      (decimal !== undefined && decimalFrom === 'assumed') ||
      (dateOrder !== undefined && orderFrom === 'open');
    if (!again) continue;
    const definition = roles.find(({ role }) => role === column.role)!;
    const context = { ...contextOf(draft, column.index, definition, options), decimal, dateOrder };
    addColumn(draft, context, readColumn(context));
  }
}

/** Where the user has said which stages count as yes, the stage column answers for a flag without a column of its own. */
function readChosenStages(draft: DraftTable, input: AnalysisInput, options: ReadOptions): void {
  const stage = draft.columns.get('stage');
  if (stage === undefined) return;
  for (const definition of input.roles) {
    const isAsked = (options.success?.[definition.role] ?? []).length > 0;
    if (!isAsked || definition.kind !== 'flag' || draft.columns.has(definition.role)) continue;
    const context = contextOf(draft, stage.index, definition, options);
    addColumn(draft, context, { ...readColumn(context), unit: 'derived' });
  }
}

function contextOf(
  draft: DraftTable,
  index: number,
  definition: ColumnContext['definition'],
  options: ReadOptions,
): ColumnContext {
  const { grid, region, rows } = draft;
  const column = regionColumn(grid, region, index, rows);
  const header = region.headers[index] ?? '';
  return {
    origin: grid.origin,
    region,
    index,
    header,
    definition,
    column,
    profile: profileColumn(column),
    rows,
    answer: options.answers?.[header],
    success: options.success?.[definition.role],
    order: options.order?.[definition.role],
    priorityDirection: options.priorityDirection ?? 'ask',
    decimal: undefined,
    dateOrder: undefined,
  };
}

function addColumn(draft: DraftTable, context: ColumnContext, reading: ColumnReading): void {
  const { definition, header, index } = context;
  const column: DraftColumn = { role: definition.role, header, index, reading };
  draft.columns.set(definition.role, column);
}

/** What the columns that decided a question by their own cells agree on. */
function agreed(draft: DraftTable, from: string, source: string, fact: string): string | undefined {
  const answers = new Set<unknown>();
  for (const { reading } of draft.columns.values()) {
    if (reading.evidence[from] === source) answers.add(reading.evidence[fact]);
  }
  return answers.size === 1 ? String([...answers][0]) : undefined;
}

function emptyNotices(
  grid: RawGrid,
  region: TableRegion,
  rowCount: number,
  rowsUsed: number,
): readonly Notice[] {
  if (rowsUsed > 0) return [];
  const code = rowCount === 0 ? 'noDataRows' : 'noUsableRows';
  const cells = [cellReference(grid.origin, region.headerRows[0] ?? 0, region.firstColumn)];
  return [{ code, severity: 'error', facts: { count: rowCount, sheet: grid.origin.sheet }, cells }];
}

const order: readonly Severity[] = ['error', 'question', 'warning', 'information'];

function bySeverity(notices: readonly Notice[]): readonly Notice[] {
  return order.flatMap((severity) => notices.filter((notice) => notice.severity === severity));
}

function finishTable(draft: DraftTable, analysis: string, leftOut: Uint8Array): Table {
  const kept = rowsNot(leftOut);
  const rowCount = kept?.length ?? draft.rowCount;
  const columns: Record<string, Column> = {};
  const headers: Record<string, string> = {};
  for (const [role, { header, reading }] of draft.columns) {
    if (reading.column === undefined) continue;
    columns[role] = kept === undefined ? reading.column : keepRows(reading.column, kept);
    headers[role] = header;
  }
  const sheetRows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    sheetRows[row] = draft.grid.origin.firstRow + gridRowOf(draft, kept === undefined ? row : kept[row]!);
  }
  return { analysis, rowCount, sheetRows, columns, headers };
}

/** Indexes of the rows that are kept; undefined when all are. */
function rowsNot(leftOut: Uint8Array): Int32Array | undefined {
  let count = 0;
  for (let row = 0; row < leftOut.length; row += 1) if (leftOut[row] === 0) count += 1;
  if (count === leftOut.length) return undefined;
  const kept = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < leftOut.length; row += 1) if (leftOut[row] === 0) kept[next++] = row;
  return kept;
}
