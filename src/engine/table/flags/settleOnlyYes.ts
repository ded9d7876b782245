import type { Notice } from '../../problem';
import { cellOfRow, type ColumnContext, columnNotice, firstRows } from '../columns/ColumnContext';
import { entryKind } from '../columns/profileColumn';
import { isUnknown } from '../vocabulary/missingTexts';
import { tellUnknownFlags, unknownAsNo } from './tellUnknownFlags';

/** Up to this share of unknown answers, a rate of the others is near enough to that of all to be shown, with a remark. */
export const bearableShare = 0.05;

/** What became of a column of which no cell says no. */
export interface SettledFlags {
  /** Undefined where the user must say what unknown records are before there is a rate. */
  readonly values: Int8Array | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Decides what the cells mean that say nothing in a column of which every other says yes: a blank is a no, and that is
 * said. Cells that say "unknown", or hold an error, are none. Where nothing else could be a no and they are more than one
 * in twenty, every rate of a needed flag would be 100 % of those that are known: the user is asked whether they are a no
 * (`unknownIsNo`).
 *
 * @param values 1 yes, -1 no answer
 */
export function settleOnlyYes(context: ColumnContext, values: Int8Array): SettledFlags {
  const { column, profile, definition, answer } = context;
  const isBlankCode = column.entries.map(
    (entry, code) => profile.entryKinds[code] === entryKind.missing && !isUnknown(entry),
  );
  const isBlank = (row: number) => values[row]! < 0 && isBlankCode[column.codeAt(row)] === true;
  const blank = countRows(values, isBlank);
  if (blank > 0) {
    const said = columnNotice(context, 'blankIsNo', 'warning', firstRows(context, isBlank), blank);
    return { values: values.map((value, row) => (isBlank(row) ? 0 : value)), notices: [said] };
  }
  const isOpen = (row: number) => values[row]! < 0;
  const open = countRows(values, isOpen);
  if (definition.need === 'optional' || open <= bearableShare * values.length) return { values, notices: [] };
  const isNo = answer === 'unknownIsNo';
  const said = tellUnknownFlags(isNo ? 'isNo' : 'error', {
    header: context.header,
    roles: [definition.role],
    role: definition.role,
    count: open,
    rows: values.length,
    cells: firstRows(context, isOpen).map((row) => cellOfRow(context, row)),
  });
  return { values: isNo ? unknownAsNo(values) : undefined, notices: [said] };
}

function countRows(values: Int8Array, holds: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < values.length; row += 1) if (holds(row)) count += 1;
  return count;
}
