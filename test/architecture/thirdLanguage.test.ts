import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
const localeFile = join(root, 'src', 'engine', 'recipe', 'types.ts');

/** Property missing in a literal, in an argument or in what a literal must satisfy; no index by the new language. */
const lacksText = new Set([1360, 2322, 2345, 2352, 2739, 2740, 2741, 7053]);

/** The product's code with one language more, as the compiler sees it. */
function errorsWithThirdLanguage(): readonly ts.Diagnostic[] {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const original = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) => {
    if (join(path) !== localeFile) return original(path, ...rest);
    const changed = readFileSync(path, 'utf8').replace("'en' | 'zh-CN'", "'en' | 'zh-CN' | 'third'");
    return ts.createSourceFile(path, changed, rest[0], true);
  };
  const product = fileNames.filter((path) => /^(src|cli)[\\/]/.test(relative(root, path)));
  const program = ts.createProgram(product, { ...options, incremental: false }, host);
  return program.getSemanticDiagnostics();
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '');
}

describe('a third language', () => {
  const errors = errorsWithThirdLanguage();
  const places = errors.map(({ file }) => relative(root, file?.fileName ?? '').replaceAll('\\', '/'));

  it('is nothing but compile errors where a text is lacking', () => {
    expect(errors.filter(({ code }) => !lacksText.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it('is asked for in every file that holds texts for people', () => {
    const withTexts = ts.sys
      .readDirectory(join(root, 'src'), ['.ts', '.tsx'])
      .concat(ts.sys.readDirectory(join(root, 'cli'), ['.ts']))
      .filter((path) => /\ben: ['"`]/.test(withoutComments(readFileSync(path, 'utf8'))))
      .map((path) => relative(root, path).replaceAll('\\', '/'));
    expect(withTexts.length).toBeGreaterThan(50);
    expect(withTexts.filter((path) => !places.includes(path))).toEqual([]);
  });

  it('is asked for in both sets of sentences of the functions', () => {
    expect(places).toContain('src/functions/text/sentences.ts');
  });
});
