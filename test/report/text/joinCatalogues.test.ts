import { joinCatalogues } from '../../../src/report/text/joinCatalogues';

const first = { en: { a: 'A' }, 'zh-CN': { a: '甲' } };
const second = { en: { b: 'B' }, 'zh-CN': { b: '乙' } };

test('several catalogues become one in each language', () => {
  expect(joinCatalogues(first, second)).toEqual({ en: { a: 'A', b: 'B' }, 'zh-CN': { a: '甲', b: '乙' } });
});

test('a key that two catalogues have is refused: one of the texts would be lost', () => {
  expect(() => joinCatalogues(first, second, first)).toThrow('"a"');
});
