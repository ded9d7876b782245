import { compareCodePoints } from '../../../src/engine/conversion/compareCodePoints';

const sorted = (texts: string[]) => [...texts].sort(compareCodePoints);

test('texts stand in the order of their code points, not of a language', () => {
  expect(sorted(['维涛', '海创', '立信', '泰麒麟'])).toEqual(['泰麒麟', '海创', '立信', '维涛']);
  expect(sorted(['b', 'B', 'a', '甲', '1'])).toEqual(['1', 'B', 'a', 'b', '甲']);
});

test('a character beyond U+FFFF comes after a full-width form, which 16-bit units would put the other way', () => {
  expect('𠮷' < 'Ａ').toBe(true);
  expect(sorted(['𠮷', 'Ａ', '甲'])).toEqual(['甲', 'Ａ', '𠮷']);
});

test('a text comes after its own beginning, and equals itself', () => {
  expect(compareCodePoints('维涛', '维涛信息')).toBeLessThan(0);
  expect(compareCodePoints('维涛', '维涛')).toBe(0);
});
