import { inputOf } from '../../engine/inputs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleName } from '../../../src/report/text/roleName';
import { lossName } from '../../../src/taskpane/components/lossName';
import { paneText, type TextKey } from '../../../src/taskpane/text/paneText';
import { proseIn } from '../../../src/report/text/proseIn';

const root = join(__dirname, '..', '..', '..');
const keys = Object.keys(paneText) as TextKey[];

/** Everything that may ask for a text: the pane without its catalogues, the manifest, and the codes of problems. */
const source = ['src/taskpane', 'src/workbook/formulas', 'scripts/manifest']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('text'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  .join('\n');

/** Keys put together from data, such as `match.certainty.${sureness}`, as patterns. */
const patterns = [
  ...[...source.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, template = '']) => template),
  ...[...source.matchAll(/textKey="([\w.]+)"/g)].map(([, prefix = '']) => `${prefix}.\${choice}`),
]
  .map((template) => template.split(/\$\{[^}]*\}/))
  .filter(
    (parts) =>
      /\w/.test(parts.join('')) &&
      parts.join('').includes('.') &&
      parts.every((part) => /^[\w.]*$/.test(part)),
  )
  .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/\./g, '\\.')).join('[\\w-]+')}$`));

function isUsed(key: TextKey): boolean {
  if (source.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key))) return true;
  return key.startsWith('problem.') && source.includes(`'${key.slice('problem.'.length)}'`);
}

test('no text is empty in either language', () => {
  for (const key of keys) {
    expect(paneText[key].en.trim()).not.toBe('');
    expect(paneText[key]['zh-CN'].trim()).not.toBe('');
  }
});

test('both languages use the same facts', () => {
  const places = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  for (const key of keys)
    expect([key, places(paneText[key]['zh-CN'])]).toEqual([key, places(paneText[key].en)]);
});

test('every text is used somewhere', () => {
  const unused = keys.filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

test('every role and every loss of the analyses has a name in both languages', () => {
  for (const { role, lost } of [...inputOf('mismatch').roles, ...inputOf('conversion').roles]) {
    for (const locale of ['en', 'zh-CN'] as const) {
      expect(roleName(role, proseIn(locale))).not.toBe(role);
      if (lost !== undefined) expect([lost, lossName(lost, locale)]).not.toContain(undefined);
    }
  }
});

test('Chinese texts use full-width punctuation between Chinese characters', () => {
  const halfWidth = keys.filter((key) =>
    /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(paneText[key]['zh-CN']),
  );
  expect(halfWidth).toEqual([]);
});
