import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../../package.json';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const matches = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, found]) => found!);

const pages = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

test.each(pages)('%s runs only commands that there are', (page) => {
  const named = matches(read(page), /npm run ([\w:-]+)/g);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(pages)('%s leads only to files that there are', (page) => {
  const links = matches(read(page), /\]\(([^)\s]+)\)/g).filter((link) => !/^(https:|mailto:|#)/.test(link));
  const dead = links.filter((link) => !existsSync(join(root, dirname(page), link.split('#')[0]!)));
  expect(dead).toEqual([]);
});

test('both first pages have the same parts, and the same commands in each', () => {
  const partsOf = (page: string) =>
    page.split(/^## /m).map((part) => ({
      commands: new Set(matches(part, /(npm (?:ci|start|test|run [\w:-]+))/g)),
      folders: new Set(matches(part, /^\| (`[^|]+`) \|/gm).map((folders) => folders.replaceAll('、', ', '))),
    }));
  expect(partsOf(read('README.zh-CN.md'))).toEqual(partsOf(read('README.md')));
});
