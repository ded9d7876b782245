import { findRespellings } from '../../../src/engine/history/findRespellings';

const pairs = (gone: string[], appeared: string[]) =>
  findRespellings(gone, appeared).map(({ before, after }) => [before, after]);

test.each([
  ['case, blanks and punctuation', 'Acme  Ltd.', 'ACME LTD'],
  ['full width', 'ＡＢＣ科技', 'ABC科技'],
  ['one letter', 'Northwind Traders', 'Northwind Trader'],
  ['two letters that changed places', 'Contoso Pharma', 'Contoso Phamra'],
])('pairs names that differ in %s', (_, before, after) => {
  expect(pairs([before], [after])).toEqual([[before, after]]);
});

test.each([
  ['Customer 41', 'Customer 42'],
  ['C001', 'C010'],
  ['Acme', 'Zenith'],
  ['', ''],
])('does not take %p for %p', (before, after) => expect(pairs([before], [after])).toEqual([]));

test('each name is in one pair, the nearest', () => {
  expect(
    pairs(['Northwind Trader', 'Northwind Traders'], ['Northwind Traders Inc', 'NORTHWIND TRADERS']),
  ).toEqual([['Northwind Traders', 'NORTHWIND TRADERS']]);
});

test('of very many names those that differ in more than case are not looked for', () => {
  const many = (start: string) => Array.from({ length: 501 }, (_, place) => `${start}${'x'.repeat(place)}`);
  expect(pairs(many('a'), many('A')).length).toBe(501);
  expect(pairs(many('ab'), many('ba'))).toEqual([]);
});
