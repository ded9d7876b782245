import { CellStore } from './CellStore';
import type { SheetModel } from './types';

/** An empty worksheet with the settings that Excel gives a new one. */
export function createSheet(id: string, name: string, part?: string): SheetModel {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: undefined,
    cells: new CellStore(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    tables: [],
    charts: [],
    conditionalFormats: [],
    hyperlinks: new Map(),
    customProperties: new Map(),
    pageLayout: {
      orientation: 'Portrait',
      fitToPagesWide: undefined,
      fitToPagesTall: undefined,
      titleRows: undefined,
      printArea: undefined,
      centerFooter: '',
      leftFooter: '',
      rightFooter: '',
      centerHeader: '',
      paperSize: undefined,
    },
    protected: false,
    part,
    changed: false,
  };
}
