import type { Block, CellLink, SheetPlan, StyleName, TableColumn } from '../plan';
import { rowHeightFor } from './rowHeightFor';

/** A table that has been placed: gives the cell of a body row and column, both from 0. */
export interface PlacedTable {
  readonly cell: (row: number, column: number) => CellLink;
  readonly headerRow: number;
  readonly rowCount: number;
}

const firstColumn = 1;

/** A sheet of headings, notes and native tables, filled from the top; content starts in B2. */
export class TableSheet {
  readonly blocks: Block[] = [];
  row = 1;

  constructor(
    readonly role: string,
    readonly name: string,
    private readonly columnWidths: readonly number[],
  ) {}

  title(text: string, notes: readonly string[] = []): void {
    this.text(text, 'title', 26);
    for (const note of notes) this.text(note, 'scope');
    this.row += 1;
  }

  heading(text: string): void {
    this.text(text, 'heading', 22);
  }

  /** A remark below a heading, over the width of the first columns. */
  note(text: string, columns = 8): void {
    const width = this.columnWidths
      .slice(firstColumn, firstColumn + columns)
      .reduce((sum, one) => sum + one, 0);
    this.blocks.push({
      kind: 'cells',
      row: this.row,
      column: firstColumn,
      values: [[text, ...Array.from({ length: columns - 1 }, () => null)]],
      style: 'note',
      wrap: true,
      mergeRows: true,
      rowHeight: rowHeightFor(text, width * 1.15),
    });
    this.row += 1;
  }

  /** A native table with the next free row as its header. */
  table(name: string, columns: readonly TableColumn[], rowCount: number, emptyText: string): PlacedTable {
    const headerRow = this.row;
    this.blocks.push({
      kind: 'table',
      name,
      row: headerRow,
      column: firstColumn,
      rowCount,
      columns,
      emptyText,
    });
    this.row += Math.max(1, rowCount) + 2;
    return {
      cell: (row, column) => this.link(headerRow + 1 + row, firstColumn + column),
      headerRow,
      rowCount,
    };
  }

  link(row: number, column: number): CellLink {
    return { sheetRole: this.role, row, column };
  }

  gap(): void {
    this.row += 1;
  }

  plan(settings: Pick<SheetPlan, 'freeze' | 'printTitleRows' | 'tabColor'> = {}): SheetPlan {
    const { role, name, columnWidths, blocks } = this;
    return { role, name, columnWidths, blocks, ...settings };
  }

  private text(text: string, style: StyleName, rowHeight?: number): void {
    this.blocks.push({
      kind: 'cells',
      row: this.row,
      column: firstColumn,
      values: [[text]],
      style,
      rowHeight,
    });
    this.row += 1;
  }
}
