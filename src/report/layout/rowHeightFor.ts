import { textWidth } from './textWidth';

const pointsPerLine = 15;
const padding = 3;

/** Height in points of a row whose text wraps within a width of so many characters. */
export function rowHeightFor(text: string, characters: number): number {
  // Words do not break at the very edge, so a line holds somewhat less than its width.
  const lines = Math.max(1, Math.ceil(textWidth(text) / (characters * 0.94)));
  return lines * pointsPerLine + padding;
}
