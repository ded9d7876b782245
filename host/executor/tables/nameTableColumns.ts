import { cellText } from '../../workbook/cellText';
import { intersection } from '../../workbook/areas';
import type { Area, SheetModel, TableModel } from '../../workbook/types';

/** The header row of a table, or undefined where it shows none. */
export function headerArea(table: TableModel): Area | undefined {
  return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
}

/**
 * After cells changed: columns of tables take the names that now stand in their header cells. The first blank header
 * becomes `Column1`, the next `Column2`; a second one with the same name gets a number, and a header is always text, as in Excel.
 */
export function nameTableColumns(sheet: SheetModel, changed: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header === undefined || intersection(header, changed) === undefined) continue;
    nameColumnsFromCells(sheet, table);
  }
}

export function nameColumnsFromCells(sheet: SheetModel, table: TableModel): void {
  const { row, column } = table.area;
  const names = uniqueColumnNames(
    table.columns.map((_, index) => cellText(sheet.cells.value(row, column + index), 'General')),
  );
  names.forEach((name, index) => {
    const tableColumn = table.columns[index];
    if (tableColumn !== undefined) tableColumn.name = name;
    sheet.cells.setValue(row, column + index, name);
  });
}

function uniqueColumnNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const isBlank = text.trim() === '';
    const base = isBlank ? 'Column' : text;
    let name = isBlank ? 'Column1' : base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
