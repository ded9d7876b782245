import type { ExcelHost } from '../channel/ExcelHost';
import { selectAreas, selectRange } from '../executor/cells/selectRange';
import { writeValues } from '../executor/cells/writeCells';
import { selectFloating } from '../executor/charts/selectFloating';
import type { FloatingObject } from '../executor/Selection';
import { activateSheet } from '../executor/sheets/activateSheet';
import type { Area, SheetModel } from '../workbook/types';

/** What a person does with the workbook beside the add-in; the add-in hears of it by its events. */
export class PersonAtExcel {
  constructor(private readonly host: ExcelHost) {}

  activate(sheet: SheetModel): void {
    activateSheet(sheet, this.host.session);
    this.host.flushEvents();
  }

  select(sheet: SheetModel, area: Area): void {
    selectRange({ sheet, area }, this.host.session);
    this.host.flushEvents();
  }

  /** Several areas, selected with Ctrl held down. */
  selectAreas(sheet: SheetModel, areas: readonly Area[]): void {
    selectAreas(sheet, areas, this.host.session);
    this.host.flushEvents();
  }

  /** Clicks on a chart or a picture. */
  selectFloating(object: FloatingObject): void {
    selectFloating(object, this.host.session);
    this.host.flushEvents();
  }

  /** *View > Page Layout*, and back. */
  changeView(sheet: SheetModel, view: SheetModel['view']): void {
    sheet.view = view;
    this.host.flushEvents();
  }

  /** Between these two Excel refuses requests, or keeps them waiting where the add-in asked for that. */
  startEditing(): void {
    this.host.startCellEditing();
  }

  endEditing(): void {
    this.host.endCellEditing();
  }

  /** Types a text into a cell. */
  enter(sheet: SheetModel, row: number, column: number, text: string): void {
    this.host.session.beforeChange(sheet);
    writeValues({ sheet, area: { row, column, rows: 1, columns: 1 } }, text, this.host.session);
    this.host.flushEvents();
  }
}
