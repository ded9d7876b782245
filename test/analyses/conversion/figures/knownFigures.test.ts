import { reportOf, sheetOf, textsOf } from '../reportOf';

/** 60 records, of which so many do not say whether they were called; the first eight were. */
function recordsWithUnknown(unknown: number) {
  return [
    ['Customer', 'Product', 'Called'],
    ...Array.from({ length: 60 }, (_, row) => [
      `C${row % 5}`,
      `P${row % 3}`,
      row < 8 ? 'yes' : row < 60 - unknown ? 'no' : '',
    ]),
  ];
}

test.each([
  [
    'en' as const,
    '8 calls, of the 24 of 60 records where it is known',
    'Of 24 of 60 records it is known whether they were called',
  ],
  ['zh-CN' as const, '60 条记录中已知的 24 条里，调用 8 条', '60 条记录中有 24 条已知是否调用'],
])('a rate of few known records says of how many, in %s', (locale, comparison, sentence) => {
  const { plan } = reportOf(recordsWithUnknown(36), locale);
  const said = plan.overview.headlines.find(({ text }) => text === '33.3%');
  expect(said?.comparison).toContain(comparison);
  expect(textsOf(sheetOf(plan, 'summary')).join('\n')).toContain(comparison);
  expect(textsOf(sheetOf(plan, 'report')).join('\n')).toContain(sentence);
});

test.each([0, 3])('with %i of 60 unknown, nothing is said of it', (unknown) => {
  const { plan } = reportOf(recordsWithUnknown(unknown), 'en');
  expect(textsOf(sheetOf(plan, 'summary')).join('\n')).not.toContain('known');
});

test('records that are left out for another reason are not among those of which it is unknown', () => {
  const cells = recordsWithUnknown(0).map((row, place) => (place > 50 ? ['', ...row.slice(1)] : row));
  const { plan, check } = reportOf(cells, 'en');
  expect(check.excluded).toHaveLength(10);
  expect(textsOf(sheetOf(plan, 'summary')).join('\n')).not.toContain('known');
});
