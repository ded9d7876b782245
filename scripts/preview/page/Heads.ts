import { contains } from '../../../host/workbook/areas';
import { columnName } from '../../../host/workbook/address';
import type { Area, SheetModel, TableModel } from '../../../host/workbook/types';
import { element } from './element';
import type { SheetGeometry } from './sheetGeometry';

export const HEADER_HEIGHT = 22;
export const NUMBER_WIDTH = 52;

/** The lines in view, the frozen ones first, and how far the sheet is scrolled. */
interface LinesInView {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly scroll: { readonly left: number; readonly top: number };
}

/** Letters above the columns and numbers beside the rows. */
export class Heads {
  readonly columns = element('div', 'layer column-heads');
  readonly rows = element('div', 'layer row-heads');

  draw(
    { sheet, selection }: { readonly sheet: SheetModel; readonly selection: Area },
    geometry: SheetGeometry,
    { rows, columns, scroll }: LinesInView,
  ): void {
    const table = tableWithoutHeader(sheet, selection, geometry, scroll.top);
    this.columns.replaceChildren(
      ...columns.map((column) => {
        const head = element('div', 'head');
        const name = table?.columns[column - table.area.column]?.name;
        head.textContent = name ?? columnName(column);
        head.classList.toggle('named', name !== undefined);
        head.style.left = `${NUMBER_WIDTH + geometry.columns.start(column)}px`;
        head.style.width = `${geometry.columns.size(column)}px`;
        head.classList.toggle('chosen', isBetween(column, selection.column, selection.columns));
        if (column < sheet.frozenColumns) freeze(head, `translateX(${scroll.left}px)`);
        return head;
      }),
    );
    this.rows.replaceChildren(
      ...rows.map((row) => {
        const head = element('div', 'head');
        head.textContent = String(row + 1);
        head.style.top = `${HEADER_HEIGHT + geometry.rows.start(row)}px`;
        head.style.height = `${geometry.rows.size(row)}px`;
        head.classList.toggle('chosen', isBetween(row, selection.row, selection.rows));
        if (row < sheet.frozenRows) freeze(head, `translateY(${scroll.top}px)`);
        return head;
      }),
    );
  }
}

/** As in Excel, the columns of the table that one works in bear its names once its header has scrolled away. */
function tableWithoutHeader(
  sheet: SheetModel,
  { row, column }: Area,
  { rows }: SheetGeometry,
  scrollTop: number,
): TableModel | undefined {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  if (table?.showHeaders !== true || table.area.row < sheet.frozenRows) return undefined;
  const isSeen = rows.start(table.area.row) - rows.start(sheet.frozenRows) >= scrollTop;
  return isSeen ? undefined : table;
}

function isBetween(line: number, first: number, count: number): boolean {
  return line >= first && line < first + count;
}

function freeze(head: HTMLElement, transform: string): void {
  head.classList.add('frozen');
  head.style.transform = transform;
}
