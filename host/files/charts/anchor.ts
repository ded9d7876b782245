import type { SheetModel } from '../../workbook/types';
import { defaultColumnWidth, defaultRowHeight, unitsPerPoint } from '../measures';
import { child, type XmlElement } from '../xml/parseXml';

/** In points from the top left corner of the sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place as an anchor between two cells, so that it moves with them: content of `xdr:twoCellAnchor`. */
export function anchorXml(place: Place, sheet: SheetModel): string {
  return (
    `<xdr:from>${markerXml(place.left, place.top, sheet)}</xdr:from>` +
    `<xdr:to>${markerXml(place.left + place.width, place.top + place.height, sheet)}</xdr:to>`
  );
}

function markerXml(x: number, y: number, sheet: SheetModel): string {
  const column = locate(x, (index) => columnWidth(sheet, index));
  const row = locate(y, (index) => rowHeight(sheet, index));
  return (
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff>`
  );
}

/** The line that a distance falls into, and how far into it, in drawing units. */
function locate(distance: number, sizeOf: (index: number) => number): { index: number; offset: number } {
  let rest = distance;
  let index = 0;
  for (let size = sizeOf(0); rest >= size && index < 1_048_575; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, offset: Math.max(0, Math.round(rest * unitsPerPoint)) };
}

/** The place of an anchor of any of the three kinds. */
export function readPlace(anchor: XmlElement, sheet: SheetModel): Place {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext')?.attributes;
  const position = child(anchor, 'pos')?.attributes;
  const left = from === undefined ? points(position?.get('x')) : readX(from, sheet);
  const top = from === undefined ? points(position?.get('y')) : readY(from, sheet);
  if (to === undefined)
    return { left, top, width: points(extent?.get('cx')), height: points(extent?.get('cy')) };
  return { left, top, width: readX(to, sheet) - left, height: readY(to, sheet) - top };
}

function readX(marker: XmlElement, sheet: SheetModel): number {
  let x = points(child(marker, 'colOff')?.text);
  for (let column = Number(child(marker, 'col')?.text ?? 0) - 1; column >= 0; column -= 1) {
    x += columnWidth(sheet, column);
  }
  return x;
}

function readY(marker: XmlElement, sheet: SheetModel): number {
  let y = points(child(marker, 'rowOff')?.text);
  for (let row = Number(child(marker, 'row')?.text ?? 0) - 1; row >= 0; row -= 1) y += rowHeight(sheet, row);
  return y;
}

function points(units: string | undefined): number {
  return Number(units ?? 0) / unitsPerPoint;
}

function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnWidth);
}

function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowHeight);
}
