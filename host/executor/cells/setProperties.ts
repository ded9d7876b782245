import { invalidArgument, itemNotFound, sizeMismatch } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import type { HostObject } from '../HostObject';
import { describe, navigate, writeProperty } from '../members';
import { rangeType } from '../objects/range';
import type { RangeTarget } from './RangeTarget';

/** `range.setCellProperties`: one record of properties a cell; one without any leaves its cell as it is. */
export function setCellProperties(range: RangeTarget, input: unknown, session: ExcelSession): void {
  const { sheet, area } = range;
  if (!Array.isArray(input)) throw invalidArgument();
  if (input.length !== area.rows) throw sizeMismatch();
  (input as unknown[]).forEach((records, down) => {
    if (!Array.isArray(records) || records.length !== area.columns) throw sizeMismatch();
    (records as unknown[]).forEach((record, right) => {
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      setProperties(rangeType.of({ sheet, area: cell }), record, session);
    });
  });
}

/** `range.setRowProperties` and `range.setColumnProperties`: one record a row or column of the range. */
export function setLineProperties(
  range: RangeTarget,
  lines: 'rows' | 'columns',
  input: unknown,
  session: ExcelSession,
): void {
  const { sheet, area } = range;
  if (!Array.isArray(input)) throw invalidArgument();
  if (input.length !== area[lines]) throw sizeMismatch();
  (input as unknown[]).forEach((record, index) => {
    const line =
      lines === 'rows'
        ? { ...area, row: area.row + index, rows: 1 }
        : { ...area, column: area.column + index, columns: 1 };
    setProperties(rangeType.of({ sheet, area: line }), record, session);
  });
}

/** Sets what a record names, by the public names of properties; objects within it are the object's own. */
function setProperties(object: HostObject, record: unknown, session: ExcelSession): void {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw invalidArgument();
  const { members } = describe(object, session);
  for (const [name, value] of Object.entries(record)) {
    const member = members.get(name.toLowerCase());
    if (member === undefined) throw invalidArgument();
    if (member.kind !== 'navigation') {
      writeProperty(object, member.wireName, value, session);
      continue;
    }
    const inner = navigate(object, member.wireName, session);
    if (inner === null) throw itemNotFound();
    setProperties(inner, value, session);
  }
}
