import { conversionCases } from '../../../scripts/oracle/cases/conversionCases';
import type { CellValue } from '../../../src/engine/table/types';
import { reportOf, textsOf } from './reportOf';

const shapes: [string, () => CellValue[][]][] = [
  ...conversionCases.map(({ name, makeTable }): [string, () => CellValue[][]] => [
    name,
    () => {
      const { headers, rows } = makeTable();
      return [[...headers], ...rows.map((row) => [...row])];
    },
  ]),
  [
    'one record a customer',
    () => [
      ['Customer', 'Product', 'Called', 'Signed', 'Rejected'],
      ...Array.from({ length: 12 }, (_, row) => [
        `C${row}`,
        'P',
        row < 3 ? 'yes' : 'no',
        'no',
        row > 8 ? 'yes' : 'no',
      ]),
    ],
  ],
  [
    'names that look like formulas and numbers',
    () => [
      ['Customer', 'Product', 'Called'],
      ...Array.from({ length: 20 }, (_, row) => [
        ['=1+1', '007', '-5', '{x}'][row % 4]!,
        '2025-01',
        row % 3 ? 'no' : 'yes',
      ]),
    ],
  ],
];

test.each(shapes)('a report is laid out for %s in both languages, without holes', (_, cells) => {
  const table = cells();
  for (const locale of ['en', 'zh-CN'] as const) {
    const { plan } = reportOf(table, locale);
    expect(plan.overview.title).not.toBe('');
    // Where nobody is ranked, there is no share of the best.
    expect(plan.overview.headlines.length).toBeGreaterThanOrEqual(3);
    for (const sheet of plan.sheets) {
      expect(textsOf(sheet).filter((text) => /NaN|undefined|Infinity|\{\w+:/.test(text))).toEqual([]);
    }
  }
});
