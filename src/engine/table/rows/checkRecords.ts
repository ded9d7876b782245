import { mostCells } from '../columns/ColumnContext';
import type { Notice } from '../../problem';
import type { AnalysisInput } from '../AnalysisInput';
import type { RoleDefinition } from '../roles/RoleDefinition';
import { cellReference } from '../grid/cellReference';
import type { StoredColumn } from '../grid/StoredColumn';
import { cellOf, columnOf, type DraftTable, gridRowOf } from './DraftTable';
import { findRepeatedRows } from './findRepeatedRows';

/**
 * What the grain of a records table looks like: records that repeat an earlier one in every cell, record ids used
 * twice, customers whose attributes differ from record to record. All records are kept; the reader should know.
 */
export function checkRecords(
  draft: DraftTable,
  cells: readonly StoredColumn[],
  { roles }: Pick<AnalysisInput, 'roles'>,
): readonly Notice[] {
  return [...repeatedRecords(draft, cells), ...repeatedIds(draft), ...contradictingAttributes(draft, roles)];
}

function repeatedRecords(draft: DraftTable, cells: readonly StoredColumn[]): readonly Notice[] {
  const rows = findRepeatedRows(cells, draft.rowCount);
  if (rows.length === 0) return [];
  const listed = rows
    .slice(0, mostCells)
    .map((row) => cellReference(draft.grid.origin, gridRowOf(draft, row), draft.region.firstColumn));
  return [{ code: 'repeatedRecords', severity: 'warning', facts: { count: rows.length }, cells: listed }];
}

function repeatedIds(draft: DraftTable): readonly Notice[] {
  const ids = columnOf(draft, 'record_id');
  if (ids?.kind !== 'category') return [];
  const seen = new Uint8Array(ids.labels.length);
  const rows: number[] = [];
  let count = 0;
  ids.codes.forEach((id, row) => {
    if (id < 0) return;
    if (seen[id] === 1) {
      count += 1;
      if (rows.length < mostCells) rows.push(row);
    }
    seen[id] = 1;
  });
  if (count === 0) return [];
  const { header } = draft.columns.get('record_id')!;
  const cells = rows.map((row) => cellOf(draft, row, 'record_id'));
  return [
    {
      code: 'repeatedRecordIds',
      severity: 'information',
      role: 'record_id',
      facts: { count, header },
      cells,
    },
  ];
}

function contradictingAttributes(draft: DraftTable, roles: readonly RoleDefinition[]): readonly Notice[] {
  const customers = columnOf(draft, 'customer');
  if (customers?.kind !== 'category') return [];
  const notices: Notice[] = [];
  for (const { role, ofCustomer } of roles) {
    const attribute = columnOf(draft, role);
    if (ofCustomer === undefined || attribute?.kind !== 'category') continue;
    const first = new Int32Array(customers.labels.length).fill(-1);
    const contradicting = new Map<number, number>();
    for (let row = 0; row < draft.rowCount; row += 1) {
      const customer = customers.codes[row]!;
      const value = attribute.codes[row]!;
      if (customer < 0 || value < 0) continue;
      if (first[customer]! < 0) first[customer] = value;
      else if (first[customer] !== value && !contradicting.has(customer)) contradicting.set(customer, row);
    }
    if (contradicting.size === 0) continue;
    notices.push({
      code: 'contradictingAttributes',
      severity: ofCustomer === 'lasting' ? 'warning' : 'information',
      role,
      facts: {
        count: contradicting.size,
        role,
        header: draft.columns.get(role)!.header,
        values: [...contradicting.keys()].slice(0, 10).map((customer) => customers.labels[customer]!),
      },
      cells: [...contradicting.values()].slice(0, mostCells).map((row) => cellOf(draft, row, role)),
    });
  }
  return notices;
}
