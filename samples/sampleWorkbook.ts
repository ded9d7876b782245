import { createSheet } from '../host/workbook/createSheet';
import { createWorkbook } from '../host/workbook/createWorkbook';
import { newObjectId } from '../host/workbook/newObjectId';
import type { SheetModel, WorkbookModel } from '../host/workbook/types';
import type { SampleTable } from './sampleTable';

/** A sheet of a sample workbook; with `table` its cells are an Excel table of that name. */
export interface SampleSheet {
  readonly name: string;
  readonly table?: string;
  readonly content: SampleTable;
}

const widestColumn = 24;
const pointsPerCharacter = 5.6;

/** A workbook with one sheet a table: headers in the first row, which stays in view. */
export function sampleWorkbook(sheets: readonly SampleSheet[]): WorkbookModel {
  const workbook = createWorkbook(sheets[0]?.name);
  for (const [index, sheet] of sheets.entries()) {
    const model = index === 0 ? workbook.sheets[0]! : createSheet(newObjectId(), sheet.name);
    if (index > 0) workbook.sheets.push(model);
    fillSheet(model, sheet);
  }
  return workbook;
}

function fillSheet(model: SheetModel, { table, content }: SampleSheet): void {
  const { headers, rows } = content;
  headers.forEach((header, column) => model.cells.setValue(0, column, header));
  rows.forEach((row, place) => {
    row.forEach((value, column) => model.cells.setValue(place + 1, column, value ?? ''));
  });
  headers.forEach((header, column) => {
    const longest = Math.max(...[header, ...rows.slice(0, 200).map((row) => row[column])].map(displayLength));
    model.columnWidths.set(column, pointsPerCharacter * Math.min(widestColumn, longest + 3));
  });
  model.frozenRows = 1;
  model.changed = true;
  if (table === undefined) return;
  model.tables.push({
    id: newObjectId(),
    name: table,
    area: { row: 0, column: 0, rows: rows.length + 1, columns: headers.length },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleLight1',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: headers.map((name, column) => ({ id: String(column + 1), name })),
    part: undefined,
  });
}

/** Chinese characters take the place of two. */
function displayLength(value: unknown): number {
  return [...String(value ?? '')].reduce((length, character) => length + (character > 'ÿ' ? 2 : 1), 0);
}
