/** Scripts whose characters take two columns of a monospaced font: Chinese, Japanese, Korean, full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f]/;

/**
 * Width of a text in characters of the standard font, a Chinese character counted as two.
 *
 * @example textWidth('客户A') // 5
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
