import { compareCodePoints } from '../../../src/engine/score/compareCodePoints';

describe('compareCodePoints', () => {
  it('orders as the code points of the texts, also beyond the first 65,536', () => {
    const texts = ['𠮷野家', '\uE000', '立信', '维涛', 'Z', 'a', '', '中', '中国', '😀', '\uFF21', '𠀀'];
    const byPoints = (text: string) => Array.from(text, (character) => character.codePointAt(0)!);
    const expected = [...texts].sort((a, b) => {
      const first = byPoints(a);
      const second = byPoints(b);
      const at = first.findIndex((point, index) => point !== second[index]);
      if (at === -1) return first.length - second.length;
      return second[at] === undefined ? 1 : first[at]! - second[at];
    });
    expect([...texts].sort(compareCodePoints)).toEqual(expected);
  });

  it('puts rare characters behind private and full-width ones, which < does not', () => {
    expect(compareCodePoints('𠮷', '\uFF21')).toBeGreaterThan(0);
    expect('𠮷' < '\uFF21').toBe(true);
  });

  it('puts the first character beyond U+FFFF and the last half of one behind U+E000', () => {
    expect(compareCodePoints('\u{10000}', '\uE000')).toBeGreaterThan(0);
    expect(compareCodePoints('\uDFFF', '\uE000')).toBeGreaterThan(0);
  });

  it('calls only the same text equal', () => {
    expect(compareCodePoints('ab', 'ab')).toBe(0);
    expect(compareCodePoints('ab', 'abc')).toBeLessThan(0);
  });
});
