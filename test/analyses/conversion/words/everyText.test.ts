import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Outcome } from '../../../../src/analyses/conversion/words/outcomeWords';
import { proseOfOutcome } from '../../../../src/analyses/conversion/words/proseOfOutcome';
import { proseIn } from '../../../../src/report/text/proseIn';
import type { Words } from '../../../../src/report/text/Words';

/** Every text of the conversion report, whether a table of the tests makes it appear or not. */
const folder = join(__dirname, '..', '..', '..', '..', 'src', 'analyses', 'conversion');
const texts: readonly Words[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/outcomeWords|conversionAnalysis/.test(file))
  .flatMap((file) => textsIn(readFileSync(join(folder, file), 'utf8')));

function textsIn(source: string): readonly Words[] {
  const found: Words[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const valueOf = (name: string) =>
        node.properties
          .filter(ts.isPropertyAssignment)
          .find((property) => property.name.getText().replaceAll("'", '') === name)?.initializer;
      const [en, chinese] = [valueOf('en'), valueOf('zh-CN')];
      if (en !== undefined && chinese !== undefined && ts.isStringLiteral(en) && ts.isStringLiteral(chinese))
        found.push({ en: en.text, 'zh-CN': chinese.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** A text as it is said, its places and the names in them as they are. */
function said(words: Words, locale: 'en' | 'zh-CN', outcome: Outcome): string {
  let template = '';
  const prose = {
    ...proseIn(locale),
    say: (reworded: Words) => (template = reworded[locale]),
  } as ReturnType<typeof proseIn>;
  proseOfOutcome(prose, outcome).say(words);
  return template.replace(
    /\{(\w+)(?::([^}|]*\|[^}]*))?[^}]*\}/g,
    (_place, _name, choice?: string) => choice ?? '',
  );
}

/** Tests of statistics are no tests of products. */
const statistics = /differences?|q \(|normal distribution|No model|检验/;
const callWords = {
  en: /\b(?:calls?|called|callable|calling|rejects?|rejected|tests?|tested|testing|sample sizes?|applications?)\b/i,
  'zh-CN': /调用|接入|测试|申请|样本量/,
};
const salesWords = { en: /\b(?:wins?|won|deals?)\b/i, 'zh-CN': /赢单|输单|商机/ };

test('the texts are found', () => expect(texts.length).toBeGreaterThan(200));

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  test('no text speaks of calls where deals are won', () => {
    const wrong = texts
      .filter((words) => !statistics.test(words[locale]))
      .map((words) => said(words, locale, 'win'))
      .filter((text) => callWords[locale].test(text));
    expect(wrong).toEqual([]);
  });

  test('no text speaks of calls or deals where leads convert', () => {
    const wrong = texts
      .filter((words) => !statistics.test(words[locale]))
      .map((words) => said(words, locale, 'conversion'))
      .filter((text) => callWords[locale].test(text) || salesWords[locale].test(text));
    expect(wrong).toEqual([]);
  });
});
