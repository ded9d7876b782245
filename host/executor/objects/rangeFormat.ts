import type { CellStyle } from '../../workbook/types';
import { oneOf } from '../oneOf';
import { invalidArgument } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { Property } from '../HostObject';
import { autofitColumns, autofitRows } from '../cells/autofit';
import { readColumnWidth, readRowHeight, setColumnWidth, setRowHeight } from '../cells/lineSizes';
import type { RangeTarget } from '../cells/RangeTarget';
import { commonStyle, restyle } from '../cells/restyle';
import { keepChartsOnCells } from '../charts/keepOnCells';
import { readColor } from '../colors';
import { borderCollectionType } from './rangeBorders';

const horizontalAlignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticalAlignments = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const sheetOf = ({ sheet }: RangeTarget) => sheet;

/** A property that is read from and written to the cells' styles. */
function styleProperty<Value>(
  pick: (style: CellStyle) => Value,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Property<RangeTarget> {
  return {
    get: (range, session) => commonStyle(range, session, pick),
    set: (range, value, session) => restyle(range, session, (style) => change(style, value)),
  };
}

export const rangeFormatType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('RangeFormat', {
  sheetOf,
  properties: {
    wrapText: styleProperty(
      (style) => style.wrap,
      (style, value) => ({ ...style, wrap: boolean(value) }),
    ),
    horizontalAlignment: styleProperty(
      (style) => style.horizontal,
      (style, value) => ({ ...style, horizontal: oneOf(value, horizontalAlignments) }),
    ),
    verticalAlignment: styleProperty(
      (style) => style.vertical,
      (style, value) => ({ ...style, vertical: oneOf(value, verticalAlignments) }),
    ),
    indentLevel: styleProperty(
      (style) => style.indent,
      (style, value) => ({ ...style, indent: numberBetween(value, 0, 250) }),
    ),
    columnWidth: { get: readColumnWidth, set: setColumnWidth },
    rowHeight: { get: readRowHeight, set: setRowHeight },
  },
  navigations: {
    fill: (range) => rangeFillType.of(range),
    font: (range) => rangeFontType.of(range),
    borders: (range) => borderCollectionType.of(range),
  },
  commands: {
    autofitColumns: (range, _call, session: ExcelSession) =>
      keepChartsOnCells(range.sheet, () => autofitColumns(range, session)),
    autofitRows: (range, _call, session: ExcelSession) =>
      keepChartsOnCells(range.sheet, () => autofitRows(range, session)),
  },
});

const rangeFillType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('RangeFill', {
  sheetOf,
  properties: {
    color: styleProperty(
      (style) => style.fill ?? '#FFFFFF',
      (style, value) => ({ ...style, fill: value === '' ? undefined : readColor(value) }),
    ),
  },
  commands: {
    clear: (range, _call, session) => restyle(range, session, (style) => ({ ...style, fill: undefined })),
  },
});

/** Font of Excel's default style. */
const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' };

const rangeFontType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('RangeFont', {
  sheetOf,
  properties: {
    name: fontProperty('name', (value) => text(value), DEFAULT_FONT.name),
    size: fontProperty('size', (value) => numberBetween(value, 1, 409), DEFAULT_FONT.size),
    color: fontProperty('color', (value) => readColor(value), DEFAULT_FONT.color),
    bold: fontProperty('bold', boolean, false),
    italic: fontProperty('italic', boolean, false),
    underline: {
      get: (range, session) =>
        commonStyle(range, session, (style) => (style.font.underline ? 'Single' : 'None')),
      set: (range, value, session) => {
        const underline = oneOf(value, underlines) !== 'None';
        restyle(range, session, (style) => ({ ...style, font: { ...style.font, underline } }));
      },
    },
  },
});

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function fontProperty<Name extends keyof CellStyle['font']>(
  name: Name,
  read: (value: unknown) => CellStyle['font'][Name],
  fallback: NonNullable<CellStyle['font'][Name]>,
): Property<RangeTarget> {
  return styleProperty(
    (style) => style.font[name] ?? fallback,
    (style, value) => ({ ...style, font: { ...style.font, [name]: read(value) } }),
  );
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
}

function numberBetween(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
