import { asCellText, LONGEST_TEXT } from '../../../src/workbook/paint/asCellText';
import { chartText } from '../../../src/workbook/paint/chartText';
import { cutText } from '../../../src/workbook/paint/cutText';
import { hashContent } from '../../../src/workbook/notes/hashContent';

/** Halves of characters, alone. */
const halves = /\p{Surrogate}/u;

describe('cutText', () => {
  it('leaves what fits and ends what does not with an ellipsis in its last place', () => {
    expect(['abc', 'abcd', ''].map((text) => cutText(text, 3))).toEqual(['abc', 'ab…', '']);
  });

  it('never leaves half of a character', () => {
    expect(cutText('a😀cd', 3)).toBe('a…');
    expect(cutText('😀😀', 4)).toBe('😀😀');
    for (let before = 250; before < 260; before += 1)
      expect(chartText(`${'x'.repeat(before)}${'😀'.repeat(9)}`)).not.toMatch(halves);
  });

  it('gives a text that is too long for a cell the hash that its cell will have', () => {
    for (const before of [LONGEST_TEXT - 3, LONGEST_TEXT - 2, LONGEST_TEXT - 1]) {
      const text = `${'x'.repeat(before)}😀 and more`;
      expect(asCellText(text)).not.toMatch(halves);
      expect(hashContent(asCellText(text))).toBe(hashContent(text));
    }
  });
});
