import * as fc from 'fast-check';
import { foldIdentifier, foldText, trimText } from '../../../../src/engine/table/categories/foldText';

describe('foldText', () => {
  it('folds case, width, runs of blanks and invisible characters', () => {
    expect(foldText(' Ｐｒｏ　\u200B Max\u00A0')).toBe('pro max');
  });
  it('keeps a blank inside: two names that differ by it stay two', () => {
    expect(foldText('GTX Pro')).not.toBe(foldText('GTXPro'));
  });
  it('gives the same when folded again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    );
  });
  it('agrees with the slow way on texts that need no folding', () => {
    const slow = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
    fc.assert(fc.property(fc.string({ maxLength: 20 }), (text) => foldText(text) === slow(text)));
  });
});

describe('foldIdentifier', () => {
  it('keeps upper and lower case apart', () => expect(foldIdentifier(' 001Ab　')).toBe('001Ab'));
});

describe('trimText', () => {
  it('takes blanks and invisible characters off', () =>
    expect(trimText('\uFEFF 甲 公司\u200B ')).toBe('甲 公司'));
});
