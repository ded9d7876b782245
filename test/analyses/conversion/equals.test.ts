import { reportOf, sheetOf, textsOf } from './reportOf';

/** Twelve customers with the same records of six products, of which each calls one. */
const equals = Array.from({ length: 72 }, (_, row) => [
  `C${Math.floor(row / 6)}`,
  `P${row % 6}`,
  row % 6 === 0 ? 'yes' : 'no',
]);
const header = ['Customer', 'Product', 'Called'];

function said(rows: readonly string[][]): string {
  return textsOf(sheetOf(reportOf([header, ...rows], 'en').plan, 'report')).join('\n');
}

test('of equal customers none is named as best, none has the most calls, and there are no ten best', () => {
  const text = said(equals);
  expect(text).not.toMatch(/C\d+: \d+ of 6 records called/);
  expect(text).not.toMatch(/has the most called records/);
  expect(text).not.toMatch(/ten best customers/);
});

test('who stands out of equals is named, and nobody behind who is not in the high tier', () => {
  // With a second call of C5, three of whose equals would follow by name.
  const text = said(
    equals.map(([customer = '', product = '', called = '']) =>
      customer === 'C5' && product === 'P1' ? [customer, product, 'yes'] : [customer, product, called],
    ),
  );
  expect(text).toMatch(/C5: 2 of 6 records called/);
  expect(text).toMatch(/C5 has the most called records/);
});
