/** Pixels of the widest digit in the usual body fonts (Calibri 11, Arial 10, Aptos 11) at 96 dots an inch. */
const digitWidth = 7;
const pointsPerPixel = 0.75;

/** Excel's defaults, in points. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;
/** English Metric Units, the unit of drawings. */
export const unitsPerPoint = 12_700;

/** Points of a column width as the file counts it: in digits, padding included (ECMA-376 part 1, 18.3.1.13). */
export function pointsFromColumnWidth(width: number): number {
  return Math.round(width * digitWidth) * pointsPerPixel;
}

export function columnWidthFromPoints(points: number): number {
  return Math.round(((points / pointsPerPixel) * 256) / digitWidth) / 256;
}

/** Row heights are in points in both worlds; Excel works in quarter points. */
export function pointsFromRowHeight(height: number): number {
  return Math.round(height * 4) / 4;
}
