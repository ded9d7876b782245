import type { Scalar, SheetModel } from '../../workbook/types';
import type { StyleRegistry } from '../../workbook/StyleRegistry';
import { isErrorValue } from '../../workbook/errorValues';
import { parseSheetReference } from '../areaReference';
import { escapeXml } from '../xml/text';

/** Where the values of a chart's references are looked up, for viewers that draw without calculating. */
export interface ChartSource {
  readonly sheets: readonly SheetModel[];
  readonly styles: StyleRegistry;
}

export interface ReferencedCells {
  readonly values: readonly Scalar[];
  /** Number format of the first cell. */
  readonly format: string;
  /** Cells of several columns and rows: levels of a category axis. */
  readonly isGrid: boolean;
}

/** Cells of a reference such as `'Customer ranking'!$B$2:$B$16`, row by row; nothing for a reference that leads nowhere. */
export function readReference(reference: string, source: ChartSource): ReferencedCells {
  const parsed = parseSheetReference(reference);
  const name = parsed?.sheet.toLowerCase();
  const sheet = source.sheets.find((candidate) => candidate.name.toLowerCase() === name);
  if (parsed === undefined || sheet === undefined) return { values: [], format: 'General', isGrid: false };
  const { area } = parsed;
  const used = sheet.cells.usedArea();
  const lastRow = Math.min(area.row + area.rows, used === undefined ? 0 : used.row + used.rows);
  const values: Scalar[] = [];
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      values.push(sheet.cells.value(row, column));
    }
  }
  const format = source.styles.get(sheet.cells.style(area.row, area.column)).numberFormat;
  return { values, format, isGrid: area.rows > 1 && area.columns > 1 };
}

/** `c:numRef` with its cache: points that are no numbers are left out, as Excel does. */
export function numberReferenceXml(reference: string, source: ChartSource): string {
  const { values, format } = readReference(reference, source);
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return (
    `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

/** Categories: numbers stay numbers, anything else makes texts of all. */
export function categoryReferenceXml(reference: string, source: ChartSource): string {
  const { values } = readReference(reference, source);
  const filled = values.filter((value) => value !== '');
  if (filled.length > 0 && filled.every((value) => typeof value === 'number')) {
    return numberReferenceXml(reference, source);
  }
  const points = values.map((value, index) => {
    return value === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(labelOf(value))}</c:v></c:pt>`;
  });
  return (
    `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

export function labelOf(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isErrorValue(value) ? '' : String(value);
}
