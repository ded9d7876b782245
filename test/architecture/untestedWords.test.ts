import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * "Significant" says more than any sentence here has shown: a text says what was tested and by how much it differs. The
 * word may stand in names of the code, not in what a person reads.
 */
const forbidden = /significan|显著/i;
const root = join(__dirname, '..', '..', 'src');

/** String literals of all sources: what a person may read is one of them. */
function textsOf(source: string): string[] {
  const withoutComments = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return withoutComments.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
}
const spoken = (text: string) => text.replace(/\{[^}]*\}/g, '').replace(/^['`]\.{1,2}\/.*$/, '');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);

test('no text calls anything significant', () => {
  const wrong = sources.flatMap((path) =>
    textsOf(readFileSync(join(root, path), 'utf8'))
      .filter((text) => forbidden.test(spoken(text)))
      .map((text) => `${path}: ${text}`),
  );
  expect(sources.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('the word is found where it is written', () => {
  const source =
    "const text = { en: 'a significant rise', 'zh-CN': '显著高于' }; // significant\nimport './significant';";
  expect(textsOf(source).filter((text) => forbidden.test(spoken(text)))).toEqual([
    "'a significant rise'",
    "'显著高于'",
  ]);
});
