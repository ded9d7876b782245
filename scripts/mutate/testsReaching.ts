import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const folders = ['src', 'host', 'cli', 'samples', 'scripts', 'test'];
const endings = ['.ts', '.tsx', '/index.ts', '.js', ''];

/** The tests that reach a source file by imports, each with the number of imports on the shortest way to it. */
export type TestsReaching = (file: string) => ReadonlyMap<string, number>;

/** Reads once who imports whom; paths are relative to the root. Tests in a browser take minutes and are left out. */
export function testsReaching(root: string): TestsReaching {
  const importers = new Map<string, string[]>();
  for (const file of folders.flatMap((folder) => sourcesIn(root, folder))) {
    for (const imported of importsOf(root, file)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  return (file) => {
    const distances = new Map([[file, 0]]);
    // A map is walked in the order in which it grows: the nearest files come first.
    for (const [reached, distance] of distances) {
      for (const importer of importers.get(reached) ?? []) {
        if (!distances.has(importer)) distances.set(importer, distance + 1);
      }
    }
    return new Map([...distances].filter(([path]) => isTest(path)));
  };
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) && !path.startsWith('test/browser/');
}

function sourcesIn(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

function importsOf(root: string, file: string): readonly string[] {
  const written = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return Array.from(written, ([, path = '']) => {
    const target = resolve(root, dirname(file), path);
    const ending = endings.find((candidate) => existsSync(target + candidate)) ?? '';
    return relative(root, target + ending);
  });
}
