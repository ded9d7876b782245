import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Locale } from '../../src/engine/recipe/types';
import { planOfRuns, sampleNames } from '../analyses/planOfRuns';
import { eachText } from '../support/eachText';

const root = join(__dirname, '..', '..');

/**
 * What no text says: phrases that natives stumbled over, claims of certainty where the evidence is 95 %, British spellings
 * beside American ones, names of the code, and a second name for what has one.
 */
const banned: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    [
      ...['jump beside the sentence', 'beyond the interval', 'no chance\\b', 'whose labels speak for them'],
      ...[
        'whatever is true',
        'taken all together',
        'score of today',
        '\\btowards\\b',
        '\\bnobody\\b.*\\bfor it\\b',
      ],
      ...[
        'colour',
        'behaviour',
        'favour',
        '\\bgrey\\b',
        '\\bcentre\\b',
        '\\banalyse(?!s)',
        'organis',
        'normalis',
      ],
      ...['optimis(?!t)', 'winsoris', 'summaris', 'recognis', 'customis', 'prioritis', 'minimis', 'maximis'],
      ...['frozenCuts', '\\bundefined\\b', '\\bNaN\\b', '(?<!arly )[Ww]arning'],
    ].join('|'),
  ),
  'zh-CN': new RegExp(
    [
      ...['不可能出于偶然', '匹配客户', '偶然预期', '概要', 'frozenCuts', 'min-max', 'undefined', 'NaN'],
      ...['提醒', '警告', '显著'],
    ].join('|'),
  ),
};

interface Said {
  readonly locale: Locale;
  readonly text: string;
  readonly where: string;
}

function localeOf(name: ts.PropertyName): Locale | undefined {
  if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) return undefined;
  return name.text === 'en' || name.text === 'zh-CN' ? name.text : undefined;
}

/** The texts of a source in each language: what stands under the name of the language. */
function textsIn(path: string, source: string): readonly Said[] {
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const locale = localeOf(node.name);
      if (locale !== undefined)
        for (const text of literalsOf(node.initializer)) said.push({ locale, text, where: path });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return said;
}

function literalsOf(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isStringLiteralLike(inner)) found.push(inner.text);
    else if (ts.isTemplateHead(inner) || ts.isTemplateMiddleOrTemplateTail(inner)) found.push(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

/** What stands between braces is a name of the code and is never shown. */
const isBanned = ({ locale, text }: Said) => banned[locale].test(text.replace(/\{[^}]*\}/g, ''));

test('no text of a source is in words that are not to be used', () => {
  const said = ['src', 'cli'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => textsIn(path, readFileSync(join(root, room, path), 'utf8'))),
  );
  for (const locale of ['en', 'zh-CN'] as const)
    expect(said.filter((one) => one.locale === locale).length).toBeGreaterThan(1500);
  expect(said.filter(isBanned)).toEqual([]);
});

describe.each(sampleNames)('a %s report', (name) => {
  test.each(['en', 'zh-CN'] as const)('is in words that are to be used (%s)', async (locale) => {
    const { sheets, document, overview } = await planOfRuns(name, locale, [{}]);
    // The record lists all settings as they are typed.
    const shown = sheets.filter(({ role }) => role !== 'runs').map(({ blocks }) => blocks);
    const texts = eachText([shown, document, overview]);
    expect(texts.length).toBeGreaterThan(1000);
    const keys = /^[a-zA-Z_]+$/;
    const said = texts.filter((text) => !keys.test(text)).map((text) => ({ locale, text, where: name }));
    expect(said.filter(isBanned)).toEqual([]);
  });
});

test('such words are found where they are written', () => {
  const source = "const words = { name: { en: 'There is no chance', 'zh-CN': '警告' } };";
  expect(textsIn('a.ts', source).filter(isBanned).map(({ text }) => text)).toEqual(['There is no chance', '警告']); // prettier-ignore
});
