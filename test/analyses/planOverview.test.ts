import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { cautionTexts } from '../../src/analyses/mismatch/cautions/cautionTexts';
import * as mismatchGuides from '../../src/analyses/mismatch/names/overviewGuides';
import { cautionWords } from '../../src/analyses/conversion/words/cautionWords';
import * as conversionGuides from '../../src/analyses/conversion/words/overviewGuides';
import type { ReportPlan } from '../../src/report/plan';
import { reportOf } from './conversion/reportOf';
import { cellAt, makeReport } from './mismatch/makeReport';

const records = generateConversionSample();
const customers = generateMismatchSample();
const analyses: readonly [string, (locale: 'en' | 'zh-CN') => ReportPlan][] = [
  ['conversion', (locale) => reportOf([records.headers, ...records.rows], locale).plan],
  ['mismatch', (locale) => makeReport(customers, locale).plan],
];

describe.each(analyses)('what the pane shows of a %s analysis', (_name, planIn) => {
  const plan = planIn('en');
  const { answer, headlines, cautions, lists } = plan.overview;

  test('answers in a few sentences that the summary says too', () => {
    const summary = JSON.stringify(plan.sheets);
    expect(answer.length).toBeGreaterThanOrEqual(3);
    expect(answer.length).toBeLessThanOrEqual(4);
    for (const { text } of answer) expect(summary).toContain(JSON.stringify(text));
  });

  test('names in the answer whom it is about, each at its row of a sheet', () => {
    const named = answer.flatMap(({ who }) => who);
    expect(named.length).toBeGreaterThanOrEqual(10);
    // On the sheet, the name of a customer stands beside its number.
    for (const { name, link } of named) {
      const cells = [0, 1].map((aside) => String(cellAt(plan, { ...link!, column: link!.column + aside })));
      // Some are named with their segment.
      expect(cells.some((cell) => name === cell || name.startsWith(`${cell} (`))).toBe(true);
    }
  });

  test('names those who come first, each at its row of the sheet', () => {
    expect(lists[0]!.first).toHaveLength(5);
    for (const { first, count } of lists) {
      expect(first.length).toBe(Math.min(count, first === lists[0]!.first ? 5 : 3));
      for (const { name, why, values, link } of first) {
        expect(name).toContain(String(cellAt(plan, link!)));
        expect([name, why === '', values === '']).toEqual([name, false, false]);
      }
    }
  });

  test('explains every headline, and leads to rows where it counts some', () => {
    for (const { label, meaning } of headlines) expect([label, meaning === '']).toEqual([label, false]);
    expect(headlines.filter(({ rows }) => rows !== undefined).length).toBeGreaterThanOrEqual(5);
  });

  test('puts most cautions beside the figure that they qualify, or at the rows that they speak of', () => {
    const keys = headlines.map(({ key }) => key);
    for (const { about } of cautions) if (about !== undefined) expect(keys).toContain(about);
    const placed = cautions.filter(({ about, rows }) => about !== undefined || rows.length > 0);
    expect(placed.length / cautions.length).toBeGreaterThan(0.7);
  });

  test('leads to each of the rows that a caution counts', () => {
    for (const { text, rows, rowCount } of cautions) {
      // A caution that names its rows names as many as its sentence says.
      if (rowCount > 1) expect(numbersIn(text)).toContain(rowCount);
      expect(rows).toHaveLength(Math.min(rowCount, 500));
    }
    expect(cautions.some(({ rowCount }) => rowCount > 1)).toBe(true);
  });

  test('leads to the same cells in every language', () => {
    const withoutTexts = ({ overview }: ReportPlan) =>
      JSON.parse(
        JSON.stringify(overview, (key, value: unknown) =>
          !['key', 'about', 'sheetRole'].includes(key) && typeof value === 'string' ? '' : value,
        ),
      ) as unknown;
    expect(withoutTexts(planIn('zh-CN'))).toEqual(withoutTexts(plan));
  });
});

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

test('a guide is about a caution that there is', () => {
  expect(Object.keys(cautionTexts)).toEqual(
    expect.arrayContaining(Object.keys(mismatchGuides.cautionGuides)),
  );
  expect(Object.keys(cautionWords)).toEqual(
    expect.arrayContaining(Object.keys(conversionGuides.cautionGuides)),
  );
});
