import type { Notice, Severity } from '../problem';
import type { AnalysisInput } from './AnalysisInput';
import { checkColumns } from './columns/checkColumns';
import { regionColumn } from './columns/gatherRows';
import { readChosenStages, readColumns, type ReadingStep } from './columns/readColumns';
import { findCutTexts } from './columns/findCutTexts';
import { checkFlags } from './flags/checkFlags';
import { deriveFlags } from './flags/deriveFlags';
import { yieldToStage } from './flags/yieldToStage';
import { settleUnknownFlags } from './flags/settleUnknownFlags';
import { cellReference } from './grid/cellReference';
import { checkMatches } from './headers/checkMatches';
import { checkRecords } from './rows/checkRecords';
import { chooseRows } from './rows/chooseRows';
import type { DraftTable } from './rows/DraftTable';
import { excludeIncomplete } from './rows/excludeIncomplete';
import { finishTable } from './rows/finishTable';
import { findUnfilledNames } from './rows/findUnfilledNames';
import { settleDuplicates } from './rows/settleDuplicates';
import { asReasons, summarizeExcluded } from './rows/summarizeExcluded';
import type { DataCheck, ExcludedRow, RawGrid, ReadOptions, RoleMatch, Table, TableRegion } from './types';

/** A table, where it can be used, and what a reader needs to trust it or not. */
export interface TableReading {
  /** Undefined when the check has an error. */
  readonly table: Table | undefined;
  readonly check: DataCheck;
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
    notices.push(
      ...findUnfilledNames(draft, input),
      ...checkFlags(draft),
      ...checkRecords(draft, cells, input),
    );
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
