import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOnce } from '../../scripts/bundleOnce';

const sources = ['parts', 'package-lock.json'];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'payoff-bundle-'));
  mkdirSync(join(root, 'parts'));
  write('main.ts', `import { word } from './parts/word'; console.log(word as string);`);
  write('parts/word.ts', `export const word = 'first';`);
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const bundle = () => bundleOnce('main.ts', sources, root);
const said = (script: string) => execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
const kept = () => readdirSync(join(root, 'node_modules', '.cache', 'payoff-programs'));

test('what is there is used again for as long as no source changes', () => {
  const script = bundle();
  expect(said(script)).toBe('first');
  writeFileSync(script, `console.log('from before')`);
  expect(bundle()).toBe(script);
  expect(said(script)).toBe('from before');
});

test.each([
  ['a file it imports says something else', 'parts/word.ts', `export const word = 'other';`, 'other'],
  ['its first file says something else', 'main.ts', `console.log('other');`, 'other'],
  ['a file comes that is found before another', 'parts/word.tsx', `export const word = 'nearer';`, 'nearer'],
  ['a package has another version', 'package-lock.json', '{ "lockfileVersion": 3 }', 'first'],
])('it is made anew when %s, and the old one goes', (_, path, text, expected) => {
  const before = bundle();
  write(path, text);
  const after = bundle();
  expect(after).not.toBe(before);
  expect(said(after)).toBe(expected);
  expect(kept()).toHaveLength(1);
});

test('a source that changes and changes back gives the first program', () => {
  bundle();
  write('parts/word.ts', `export const word = 'other';`);
  bundle();
  write('parts/word.ts', `export const word = 'first';`);
  expect(said(bundle())).toBe('first');
});

test('a source that cannot be read leaves nothing behind', () => {
  bundle();
  write('parts/word.ts', `export const word = ;`);
  expect(bundle).toThrow('Unexpected ";"');
  expect(kept().filter((name) => name.startsWith('main-ts.'))).toHaveLength(1);
});

test('a file beside the sources, whose change nobody would see, is refused', () => {
  write('elsewhere.ts', `export const word = 'elsewhere';`);
  write('main.ts', `import { word } from './elsewhere'; console.log(word);`);
  expect(bundle).toThrow('elsewhere.ts is imported, but is not among the sources');
  expect(kept()).toEqual([]);
});

test('two programs of one root stay beside each other', () => {
  write('other.ts', `console.log('another program');`);
  const first = bundle();
  expect(said(bundleOnce('other.ts', sources, root))).toBe('another program');
  expect(said(first)).toBe('first');
});
