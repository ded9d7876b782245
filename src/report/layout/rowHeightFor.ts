import { textWidth } from './textWidth';

const pointsPerLine = 15;
const padding = 3;
/** Widths are counted in digits; a letter of running text is narrower on average, a Chinese character is not. */
const letterWidth = 0.88;

/** Height in points of a row whose text wraps within a width of so many characters. */
export function rowHeightFor(text: string, characters: number): number {
  // Words do not break at the very edge, so a line holds somewhat less than its width.
  const wideOnes = textWidth(text) - text.length;
  const width = 2 * wideOnes + letterWidth * (text.length - wideOnes);
  const lines = Math.max(1, Math.ceil(width / (characters * 0.94)));
  return lines * pointsPerLine + padding;
}
