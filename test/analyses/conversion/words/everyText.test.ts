import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Outcome } from '../../../../src/analyses/conversion/words/outcomeWords';
import {
  type OutcomeText,
  otherwiseOf,
  perOutcome,
} from '../../../../src/analyses/conversion/words/perOutcome';
import { proseOfOutcome } from '../../../../src/analyses/conversion/words/proseOfOutcome';
import { placesOf } from '../../../../src/report/text/fillFigures';
import { proseIn } from '../../../../src/report/text/proseIn';
import type { Words } from '../../../../src/report/text/Words';

/** Every text of the conversion report, whether a table of the tests makes it appear or not. */
const folder = join(__dirname, '..', '..', '..', '..', 'src', 'analyses', 'conversion');
const texts: readonly (Words & Partial<OutcomeText>)[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.ts') && !/outcomeWords|conversionAnalysis/.test(file))
  .flatMap((file) => textsIn(readFileSync(join(folder, file), 'utf8')));

function textsIn(source: string): readonly Words[] {
  const found: Words[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'perOutcome') {
      const [ofCalls, otherwise] = node.arguments.map((argument) => languagesOf(argument));
      found.push(perOutcome(ofCalls as Words, otherwise!));
      return;
    }
    const { en, 'zh-CN': chinese } = languagesOf(node);
    if (en !== undefined && chinese !== undefined) found.push({ en, 'zh-CN': chinese });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function languagesOf(node: ts.Node): Partial<Words> {
  if (!ts.isObjectLiteralExpression(node)) return {};
  const texts = node.properties.filter(ts.isPropertyAssignment).flatMap(({ name, initializer }) => {
    const language = name.getText().replaceAll("'", '');
    return ['en', 'zh-CN'].includes(language) && ts.isStringLiteral(initializer)
      ? [[language, initializer.text] as const]
      : [];
  });
  return Object.fromEntries(texts);
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

  test('what is said otherwise names the figures of the text, and no others', () => {
    const wrong = texts.filter((words) => {
      const [ofCalls, otherwise] = [words, otherwiseOf(words)].map((text) => placesOf(text[locale]).sort());
      return ofCalls!.join() !== otherwise!.join();
    });
    expect(wrong).toEqual([]);
  });

  test('what is said otherwise is another text', () => {
    expect(texts.filter((words) => words.otherwise?.[locale] === words[locale])).toEqual([]);
  });
});

/** Terms are nouns and participles: where "call" is what somebody does, "win" and "conversion" would be false. */
const doing =
  /\b(?:that|who|customers?|products?|it) (?:calls?|rejects?)\b(?! rates?)|\) call at|\bcustomers?(?: that)? rejected\b|\bcalled [^.;]{0,90}\bby \{/i;

test('no text of deals and conversions says that somebody calls or rejects', () => {
  const saysWhoDoes = (said: (words: Words) => Words) =>
    texts.map((words) => said(words).en).filter((text) => doing.test(text));
  expect(saysWhoDoes(otherwiseOf)).toEqual([]);
  // Texts of calls do, so the pattern finds what it looks for.
  expect(saysWhoDoes((words) => words).length).toBeGreaterThan(5);
});
