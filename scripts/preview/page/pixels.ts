/** Sheets are measured in points, 72 to the inch; pages in pixels, 96 to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
