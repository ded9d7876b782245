const pointsPerLine = 15;
const marginPoints = 3;

/** Characters that take the width of two Latin ones: CJK, full-width forms, their punctuation. */
const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * Width of a text in characters of the standard font, as column widths are counted: CJK counts two.
 *
 * @example textWidth('ROI 低') // 6
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/**
 * Height in points that a wrapped text needs in a column of so many characters. Merged cells do not grow by themselves.
 *
 * @example textHeight('short', 40) // 18
 */
export function textHeight(text: string, characters: number): number {
  // Words do not break at the very end of a line: a little room is lost on each.
  const usable = characters * 0.92;
  const lines = text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
  return lines * pointsPerLine + marginPoints;
}
