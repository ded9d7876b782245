import { isMissingText } from './vocabulary/missingTexts';
import { yesOrNo } from './vocabulary/yesAndNo';
import { rolesOf } from './rolesOf';
import type {
  AnalysisName,
  Column,
  DataCheck,
  RawColumn,
  RawGrid,
  ReadOptions,
  RoleMatch,
  Table,
  TableRegion,
} from './types';

export interface TableReading {
  readonly table: Table | undefined;
  readonly check: DataCheck;
}

/** Reads the matched columns of a region into a table, in one go. */
export function readTable(
  grid: RawGrid,
  region: TableRegion,
  matches: readonly RoleMatch[],
  analysis: AnalysisName,
  options: ReadOptions = {},
): TableReading {
  const steps = readTableInSteps(grid, region, matches, analysis, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `readTable`, but stops after each column so that the caller can let others work. Yields columns done and in all. */
export function* readTableInSteps(
  grid: RawGrid,
  region: TableRegion,
  matches: readonly RoleMatch[],
  analysis: AnalysisName,
  _options: ReadOptions = {},
): Generator<{ readonly done: number; readonly total: number }, TableReading> {
  const columns: Record<string, Column> = {};
  const headers: Record<string, string> = {};
  const rowCount = region.endRow - region.firstDataRow;
  let done = 0;
  for (const definition of rolesOf(analysis)) {
    const match = matches.find(({ role }) => role === definition.role);
    if (match?.column !== undefined) {
      const raw = grid.columns[region.firstColumn + match.column]!;
      columns[definition.role] = readSimply(raw, region, definition.kind);
      headers[definition.role] = match.header ?? '';
    }
    done += 1;
    yield { done, total: rolesOf(analysis).length };
  }
  const sheetRows = Int32Array.from(
    { length: rowCount },
    (_row, index) => grid.origin.firstRow + region.firstDataRow + index,
  );
  return {
    table: { analysis, rowCount, sheetRows, columns, headers },
    check: {
      origin: grid.origin,
      region,
      rowsRead: rowCount,
      rowsUsed: rowCount,
      excluded: [],
      columns: [],
      notices: [],
    },
  };
}

function readSimply(raw: RawColumn, region: TableRegion, kind: Column['kind']): Column {
  const count = region.endRow - region.firstDataRow;
  const cells = Array.from({ length: count }, (_cell, row) => raw.valueAt(region.firstDataRow + row));
  if (kind === 'flag') {
    return { kind, values: Int8Array.from(cells, (cell) => yesOrNo(String(cell ?? ''))) };
  }
  if (kind === 'number') {
    return { kind, values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)) };
  }
  if (kind === 'date') {
    const toDays = (text: string) => Date.parse(`${text.trim().replace(' ', 'T')}Z`) / 86_400_000 + 25_569;
    return {
      kind,
      days: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : toDays(String(cell)))),
    };
  }
  const codes = new Map<string, number>();
  const codeOf = (text: string) => {
    if (isMissingText(text)) return -1;
    if (!codes.has(text)) codes.set(text, codes.size);
    return codes.get(text)!;
  };
  const coded = Int32Array.from(cells, (cell) => codeOf(String(cell ?? '').trim()));
  return { kind, codes: coded, labels: [...codes.keys()] };
}
