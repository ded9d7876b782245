import type { Notice } from '../../problem';
import { regionColumn } from '../columns/gatherRows';
import { mostCells } from '../columns/ColumnContext';
import { cellOf, type DraftColumn, type DraftTable } from '../rows/DraftTable';
import type { FlagColumn, ReadOptions } from '../types';
import { isUnknown } from '../vocabulary/missingTexts';
import { bearableShare } from './settleOnlyYes';
import { tellUnknownFlags, unknownAsNo } from './tellUnknownFlags';

/** What a column of dates says of a flag; no column where the user must say first what unknown records are. */
export interface FlagOfDate {
  readonly column: FlagColumn | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Reads a flag from dates: a date says yes, an empty cell no; a cell that says "unknown", or could not be read as a
 * date, says neither. Where no cell is empty and more than one in twenty says neither, calls would be 100 % of those that
 * are known: the user is asked whether the others are a no (`unknownIsNo`).
 *
 * @param days serial days of the dates, NaN where there is none
 */
export function readFlagOfDate(
  draft: DraftTable,
  role: string,
  source: DraftColumn,
  days: Float64Array,
  answers: ReadOptions['answers'],
): FlagOfDate {
  const { header, index, reading } = source;
  const cells = regionColumn(draft.grid, draft.region, index, draft.rows);
  const areUnknown = cells.entries.map(isUnknown);
  const values = new Int8Array(draft.rowCount);
  const open: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isNaN(days[row]!)) values[row] = 1;
    else if (reading.reasonAt(row) !== 'missingValue' || areUnknown[cells.codeAt(row)] === true) {
      values[row] = -1;
      open.push(row);
    }
  }
  const column: FlagColumn = { kind: 'flag', values };
  const isAnyNo = values.includes(0);
  // What only some analyses need is settled with the other flags of its kind.
  if (role !== 'called' || isAnyNo || open.length <= bearableShare * values.length) {
    return { column, notices: [] };
  }
  const isNo = answers?.[header] === 'unknownIsNo';
  const said = tellUnknownFlags(isNo ? 'isNo' : 'error', {
    header,
    roles: [role],
    role,
    count: open.length,
    rows: values.length,
    cells: open.slice(0, mostCells).map((row) => cellOf(draft, row, source.role)),
  });
  return {
    column: isNo ? { kind: 'flag', values: unknownAsNo(values) } : undefined,
    notices: [said],
  };
}
