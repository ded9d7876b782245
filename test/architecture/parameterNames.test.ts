import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { analyses } from '../../src/analyses';

const root = join(__dirname, '..', '..');

/** Names by which recipes and the command line know parameters; what nobody writes as a word tells them from words. */
const names = analyses.flatMap(({ parameters }) => Object.keys(parameters.declared));
const codeNames = names.filter((name) => /[A-Z]/.test(name));

/** Texts of a file that a person reads in the pane or in the sheets: whatever stands as a text of a language. */
function textsOf(
  path: string,
  code: string,
): readonly { readonly language: string; readonly text: string }[] {
  const found: { language: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const language = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : '';
      if (language === 'en' || language === 'zh-CN')
        found.push({ language, text: literals(node.initializer) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** What a text says literally; places for facts are named as their facts, which nobody reads. */
function literals(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text.replace(/\{[^}]*\}/g, '');
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text.replace(/\{[^}]*\}/g, ''))
      .join('…');
  }
  return '';
}

/** A Chinese text has no words in Latin letters but names: there, the short names are recognized too. */
function namesIn({
  language,
  text,
}: {
  readonly language: string;
  readonly text: string;
}): readonly string[] {
  const words = text.match(/[A-Za-z]+/g) ?? [];
  return words.filter((word) => codeNames.includes(word) || (language === 'zh-CN' && names.includes(word)));
}

test('no text calls a parameter by the name that only recipes and the command line have', () => {
  const files = ts.sys.readDirectory(join(root, 'src'), ['.ts', '.tsx']);
  const wrong = files.flatMap((path) =>
    textsOf(path, readFileSync(path, 'utf8'))
      .filter((text) => namesIn(text).length > 0)
      .map(({ text }) => `${relative(root, path)}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('such a name is found where it is written', () => {
  const code = "const words = { en: 'keep frozenCuts of {frozenCuts}', 'zh-CN': `参数 order，见 ${place}` };";
  expect(textsOf('words.ts', code).map(namesIn)).toEqual([['frozenCuts'], ['order']]);
});
