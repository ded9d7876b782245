import { formatArea } from '../../workbook/address';
import { boundingArea, intersection } from '../../workbook/areas';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../workbook/CellStore';
import type { Area } from '../../workbook/types';
import type { Arguments } from '../Arguments';
import { invalidArgument, itemNotFound, sizeMismatch } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import { clearCells, clearKinds } from '../cells/clearCells';
import { readHyperlink, writeHyperlink } from '../cells/hyperlinks';
import { mergeCells, unmergeCells } from '../cells/mergeCells';
import { cellCount, rangeAt } from '../cells/RangeTarget';
import type { RangeTarget } from '../cells/RangeTarget';
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from '../cells/readCells';
import { readRangeArgument } from '../cells/readRangeArgument';
import { isHidden, setHidden } from '../cells/hiddenLines';
import { offsetOf, sizeOf } from '../cells/measures';
import { selectRange } from '../cells/selectRange';
import { setCellProperties, setLineProperties } from '../cells/setProperties';
import { surroundingRegion } from '../cells/surroundingRegion';
import { usedPart } from '../cells/usedRange';
import { writeNumberFormats, writeValues } from '../cells/writeCells';
import { conditionalFormatCollectionType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { mergedAreas, rangeAreasType, specialCells } from './rangeAreas';
import { rangeFormatType } from './rangeFormat';
import { rangeViewType } from './rangeView';
import { tableCollectionType } from './tableCollection';
import { sheetPrefix, worksheetType } from './worksheet';

const addressOf = ({ sheet, area }: RangeTarget) => sheetPrefix(sheet) + formatArea(area);

export const rangeType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('Range', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    cellCount: { get: (range) => (cellCount(range) > 2 ** 31 - 1 ? -1 : cellCount(range)) },
    isEntireColumn: { get: ({ area }) => area.rows === MAXIMUM_ROWS },
    isEntireRow: { get: ({ area }) => area.columns === MAXIMUM_COLUMNS },
    values: { get: readValues, set: writeValues },
    formulas: { get: readFormulas, set: writeValues },
    text: { get: readTexts },
    valueTypes: { get: readValueTypes },
    numberFormat: { get: readNumberFormats, set: writeNumberFormats },
    hyperlink: { get: readHyperlink, set: writeHyperlink },
    hidden: { get: (range) => isHidden(range, 'rows') === true || isHidden(range, 'columns') === true },
    rowHidden: {
      get: (range) => isHidden(range, 'rows'),
      set: (range, value) => setHidden(range, 'rows', value),
    },
    columnHidden: {
      get: (range) => isHidden(range, 'columns'),
      set: (range, value) => setHidden(range, 'columns', value),
    },
    top: { get: ({ sheet, area }) => offsetOf(sheet, area).top },
    left: { get: ({ sheet, area }) => offsetOf(sheet, area).left },
    width: { get: ({ sheet, area }) => sizeOf(sheet, area).width },
    height: { get: ({ sheet, area }) => sizeOf(sheet, area).height },
    hasSpill: { get: (range, session) => spillOf(range, session) !== undefined },
  },
  navigations: {
    worksheet: ({ sheet }) => worksheetType.of(sheet),
    format: (range) => rangeFormatType.of(range),
    conditionalFormats: (range) => conditionalFormatCollectionType.of(range),
    dataValidation: (range) => dataValidationType.of(range),
  },
  methods: {
    getCell: (range, call) => part(range, call.integer(0), call.integer(1), 1, 1),
    getRow: (range, call) => part(range, call.integer(0), 0, 1, range.area.columns),
    getColumn: (range, call) => part(range, 0, call.integer(0), range.area.rows, 1),
    getLastRow: (range) => part(range, range.area.rows - 1, 0, 1, range.area.columns),
    getLastColumn: (range) => part(range, 0, range.area.columns - 1, range.area.rows, 1),
    getLastCell: (range) => part(range, range.area.rows - 1, range.area.columns - 1, 1, 1),
    getOffsetRange: (range, call) =>
      part(range, call.integer(0), call.integer(1), range.area.rows, range.area.columns),
    getResizedRange: (range, call) =>
      part(range, 0, 0, range.area.rows + call.integer(0), range.area.columns + call.integer(1)),
    getAbsoluteResizedRange: (range, call) => part(range, 0, 0, call.integer(0), call.integer(1)),
    getRowsAbove: (range, call) => beside(range, -call.integer(0, 1), 'rows'),
    getRowsBelow: (range, call) => beside(range, call.integer(0, 1), 'rows'),
    getColumnsBefore: (range, call) => beside(range, -call.integer(0, 1), 'columns'),
    getColumnsAfter: (range, call) => beside(range, call.integer(0, 1), 'columns'),
    getEntireColumn: ({ sheet, area }) =>
      rangeType.of({ sheet, area: { ...area, row: 0, rows: MAXIMUM_ROWS } }),
    getEntireRow: ({ sheet, area }) =>
      rangeType.of({ sheet, area: { ...area, column: 0, columns: MAXIMUM_COLUMNS } }),
    getIntersection: (range, call, session) => found(common(range, call, session)),
    getIntersectionOrNullObject: (range, call, session) => rangeType.ofOptional(common(range, call, session)),
    getBoundingRect: (range, call, session) => {
      const other = readRangeArgument(call.value(0), range.sheet, session);
      if (other.sheet !== range.sheet) throw invalidArgument();
      return rangeType.of({ sheet: range.sheet, area: boundingArea(range.area, other.area) });
    },
    getUsedRange: (range, call) =>
      rangeType.of(
        usedPart(range, call.boolean(0, false)) ?? {
          sheet: range.sheet,
          area: { ...range.area, rows: 1, columns: 1 },
        },
      ),
    getUsedRangeOrNullObject: (range, call) => rangeType.ofOptional(usedPart(range, call.boolean(0, false))),
    getSurroundingRegion: (range) =>
      rangeType.of({ sheet: range.sheet, area: surroundingRegion(range.sheet, range.area) }),
    getMergedAreasOrNullObject: (range) => rangeAreasType.ofOptional(mergedAreas(range)),
    getSpecialCellsOrNullObject: (range, call) =>
      rangeAreasType.ofOptional(specialCells(range, call.value(0))),
    getVisibleView: (range) => rangeViewType.of(range),
    getTables: (range) => tableCollectionType.of(range),
    getSpillingToRange: (range, _call, session) => found(spillOf(range, session)),
    getSpillingToRangeOrNullObject: (range, _call, session) => rangeType.ofOptional(spillOf(range, session)),
    getSpillParent: (range, _call, session) => found(spillParentOf(range, session)),
    getSpillParentOrNullObject: (range, _call, session) =>
      rangeType.ofOptional(spillParentOf(range, session)),
    calculate: (_range, _call, session) => session.recalculate(),
    select: (range, _call, session) => selectRange(range, session),
    _ValidateArraySize: ({ area }, call) => {
      if (call.integer(0) !== area.rows || call.integer(1) !== area.columns) throw sizeMismatch();
    },
  },
  commands: {
    clear: (range, call, session) => clearCells(range, call.oneOf(0, clearKinds, 'All'), session),
    merge: (range, call, session) => mergeCells(range, call.boolean(0, false), session),
    unmerge: (range) => unmergeCells(range),
    setCellProperties: (range, call, session) => setCellProperties(range, call.value(0), session),
    setColumnProperties: (range, call, session) =>
      setLineProperties(range, 'columns', call.value(0), session),
    setRowProperties: (range, call, session) => setLineProperties(range, 'rows', call.value(0), session),
  },
});

/** The range that starts so far from the first cell and has that size. */
function part(
  { sheet, area }: RangeTarget,
  rowOffset: number,
  columnOffset: number,
  rows: number,
  columns: number,
) {
  const moved: Area = { row: area.row + rowOffset, column: area.column + columnOffset, rows, columns };
  return rangeType.of(rangeAt(sheet, moved));
}

/** Rows or columns next to the range: before it for a negative count, after it for a positive one. */
function beside(range: RangeTarget, count: number, direction: 'rows' | 'columns') {
  if (count === 0) throw invalidArgument();
  const { rows, columns } = range.area;
  const offset = count < 0 ? count : range.area[direction];
  return direction === 'rows'
    ? part(range, offset, 0, Math.abs(count), columns)
    : part(range, 0, offset, rows, Math.abs(count));
}

function common(range: RangeTarget, call: Arguments, session: ExcelSession): RangeTarget | undefined {
  const other = readRangeArgument(call.value(0), range.sheet, session);
  const area = other.sheet === range.sheet ? intersection(range.area, other.area) : undefined;
  return area === undefined ? undefined : { sheet: range.sheet, area };
}

function spillOf({ sheet, area }: RangeTarget, session: ExcelSession): RangeTarget | undefined {
  const spill = session.calculation?.spillArea(sheet, area.row, area.column);
  return spill === undefined ? undefined : { sheet, area: spill };
}

function spillParentOf({ sheet, area }: RangeTarget, session: ExcelSession): RangeTarget | undefined {
  const parent = session.calculation?.spillParent(sheet, area.row, area.column);
  return parent === undefined ? undefined : { sheet, area: { ...parent, rows: 1, columns: 1 } };
}

function found(range: RangeTarget | undefined) {
  if (range === undefined) throw itemNotFound();
  return rangeType.of(range);
}
