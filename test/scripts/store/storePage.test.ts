import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

test('every test that the table of policies names is there', () => {
  const page = readFileSync(join(root, 'docs/store.md'), 'utf8');
  const named = Array.from(page.matchAll(/`(test\/[\w/]+)`/g), ([, path]) => path!);
  expect(named.length).toBeGreaterThan(12);
  const isThere = (path: string) =>
    ['', '.test.ts', '.test.tsx'].some((ending) => existsSync(join(root, `${path}${ending}`)));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
