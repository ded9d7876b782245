import type { Area, ChartModel, SheetModel } from '../workbook/types';
import { ExcelError } from './ExcelError';

/** What is selected instead of cells: a chart that the add-in can ask for, or anything else that floats on a sheet. */
export type FloatingObject = { readonly sheet: SheetModel; readonly chart: ChartModel } | 'picture';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the person or the add-in has selected: each sheet remembers its cells, and one object may lie above them. */
export class Selection {
  /** Set by a click on a chart or a picture, and by `chart.activate()`. */
  floating: FloatingObject | undefined;
  private readonly areas = new WeakMap<SheetModel, readonly Area[]>();

  areasOf(sheet: SheetModel): readonly Area[] {
    return this.areas.get(sheet) ?? [FIRST_CELL];
  }

  selectAreas(sheet: SheetModel, areas: readonly Area[]): void {
    this.floating = undefined;
    this.areas.set(sheet, areas);
  }

  /**
   * The areas that are selected on the sheet in front. InvalidSelection while a chart, a shape or a picture is selected,
   * which is by design: office-js issues 8 and 2268.
   */
  requireCells(sheet: SheetModel): readonly Area[] {
    if (this.floating !== undefined) throw invalidSelection();
    return this.areasOf(sheet);
  }
}

export function invalidSelection(): ExcelError {
  return new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
}
