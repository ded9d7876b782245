import { formatArea } from '../../workbook/address';
import { cellText, valueType } from '../../workbook/cellText';
import { ObjectType } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';
import { cellCount } from '../cells/RangeTarget';
import { MAXIMUM_CELLS_READ } from '../cells/readCells';
import { rangeTooLarge } from '../ExcelError';
import { rangeType } from './range';
import { sheetPrefix } from './worksheet';

/** The visible rows and columns of a range: what a filter has left. */
export const rangeViewType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('RangeView', {
  properties: {
    rowCount: { get: (range) => visibleRows(range).length },
    columnCount: { get: (range) => visibleColumns(range).length },
    values: { get: (range) => visibleGrid(range, (row, column) => range.sheet.cells.value(row, column)) },
    formulas: {
      get: (range) =>
        visibleGrid(
          range,
          (row, column) => range.sheet.cells.formula(row, column) ?? range.sheet.cells.value(row, column),
        ),
    },
    valueTypes: {
      get: (range) => visibleGrid(range, (row, column) => valueType(range.sheet.cells.value(row, column))),
    },
    text: {
      get: (range, session) =>
        visibleGrid(range, (row, column) => {
          const { cells } = range.sheet;
          const style = session.workbook.styles.get(cells.style(row, column));
          return cellText(cells.value(row, column), style.numberFormat, session.locale);
        }),
    },
    numberFormat: {
      get: (range, session) =>
        visibleGrid(
          range,
          (row, column) => session.workbook.styles.get(range.sheet.cells.style(row, column)).numberFormat,
        ),
    },
    cellAddresses: {
      get: (range) =>
        visibleGrid(
          range,
          (row, column) => sheetPrefix(range.sheet) + formatArea({ row, column, rows: 1, columns: 1 }),
        ),
    },
    index: { get: ({ area }) => area.row },
  },
  navigations: {
    rows: (range) => rangeViewCollectionType.of(range),
  },
  methods: {
    getRange: (range) => rangeType.of(range),
  },
});

const rangeViewCollectionType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('RangeViewCollection', {
  items: (range) =>
    visibleRows(range).map((row) =>
      rangeViewType.of({ sheet: range.sheet, area: { ...range.area, row, rows: 1 } }),
    ),
});

function visibleRows({ sheet, area }: RangeTarget): number[] {
  const rows: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (!sheet.hiddenRows.has(row)) rows.push(row);
  }
  return rows;
}

function visibleColumns({ sheet, area }: RangeTarget): number[] {
  const columns: number[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (!sheet.hiddenColumns.has(column)) columns.push(column);
  }
  return columns;
}

function visibleGrid<Value>(range: RangeTarget, read: (row: number, column: number) => Value): Value[][] {
  if (cellCount(range) > MAXIMUM_CELLS_READ) throw rangeTooLarge();
  const columns = visibleColumns(range);
  return visibleRows(range).map((row) => columns.map((column) => read(row, column)));
}
