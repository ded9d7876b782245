import { unzipSync } from 'fflate';
import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import type { Locale } from '../../src/engine/recipe/types';
import { writeDocx } from '../../src/report/document/writeDocx';
import { writeHtml } from '../../src/report/document/writeHtml';
import type { ReportPlan } from '../../src/report/plan';
import { schemaErrors } from '../host/files/packages';
import { numbersIn, ShownNumbers } from '../support/ShownNumbers';
import { pixel } from '../support/pixel';
import { reportOf } from './conversion/reportOf';
import { makeReport } from './mismatch/makeReport';

const records = generateConversionSample();
const customers = generateMismatchSample();
const planOf: Readonly<Record<'conversion' | 'mismatch', (locale: Locale) => ReportPlan>> = {
  conversion: (locale) => reportOf([records.headers, ...records.rows], locale).plan,
  mismatch: (locale) => makeReport(customers, locale).plan,
};

interface Written {
  readonly name: string;
  readonly plan: ReportPlan;
  readonly docx: Uint8Array;
  readonly html: string;
}
const written: Written[] = [];
beforeAll(async () => {
  for (const analysis of ['conversion', 'mismatch'] as const) {
    for (const locale of ['en', 'zh-CN'] as const) {
      const plan = planOf[analysis](locale);
      const docx = await writeDocx(plan.document!, () => Promise.resolve(pixel));
      written.push({ name: `${analysis} ${locale}`, plan, docx, html: writeHtml(plan.document!) });
    }
  }
});

const marks: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};
const unescaped = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => marks[name] ?? whole);

/** The texts of the paragraphs of a Word file, headings and contents left out: their numbers count chapters. */
function textsOfDocx(file: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(file)['word/document.xml']);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .filter(([paragraph]) => !/w:val="Heading1"/.test(paragraph))
    .map(([paragraph]) =>
      unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
    );
}

/** The same of a web page; the pictures of its charts have axes of their own. */
function textsOfHtml(page: string): string[] {
  const body = page.slice(page.indexOf('<main>')).replace(/<nav.*?<\/nav>|<svg.*?<\/svg>|<h2.*?<\/h2>/gs, '');
  return body.split(/<[^>]*>/).map(unescaped);
}

/** The validator loads a .NET runtime first. */
const validatorMilliseconds = 400_000;

test(
  'Word files are as the Open XML schema has them',
  async () => {
    // One an analysis, each in another language: the validator takes longer than all the rest.
    const files = written.filter(({ name }) => name === 'conversion zh-CN' || name === 'mismatch en');
    const errors = await schemaErrors(
      files.map(({ docx }) => docx),
      'docx',
    );
    expect(errors).toEqual([[], []]);
  },
  validatorMilliseconds,
);

test.each([
  ['Word file', ({ docx }: Written) => textsOfDocx(docx)],
  ['web page', ({ html }: Written) => textsOfHtml(html)],
] as const)('every number of a %s is that of a cell of the workbook', (_kind, textsOf) => {
  for (const one of written) {
    const cells = new ShownNumbers(one.plan);
    const texts = textsOf(one).filter((text) => !cells.isText(text));
    const { title, scope } = one.plan.document!;
    const unknown = texts.flatMap((text) =>
      numbersIn(text)
        .filter((number) => !cells.has(number) && !(text === scope && cells.isSaid(number)))
        .map((number) => `${number}: ${text}`),
    );
    expect([one.name, unknown]).toEqual([one.name, []]);
    expect(texts).toContain(title);
    expect(texts.flatMap(numbersIn).length).toBeGreaterThan(200);
  }
});

test('a number that no cell holds is found out', () => {
  const [{ plan }] = written as [Written];
  const cells = new ShownNumbers(plan);
  const known = ['6,671', '4.4%', '4%', '292'];
  expect(known.map((number) => cells.has(number))).toEqual(known.map(() => true));
  expect(['6,672', '4.45%', '47,113'].map((number) => cells.has(number))).toEqual([false, false, false]);
});
