import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const rooms = ['src/engine', 'src/report', 'src/analyses'];

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, room, file)),
);

/** The files of ours that a file imports, types too: a circle of types is a circle for the reader. */
function importsOf(file: string): string[] {
  const written = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return Array.from(written, ([, path]) => `${resolve(dirname(file), path!)}.ts`);
}

/** Sets of files that reach each other (strongly connected components, Tarjan 1972). */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next) ? (path.includes(next) ? order.get(next)! : own) : visit(next);
      lowest.set(file, Math.min(lowest.get(file)!, reached));
    }
    if (lowest.get(file) === own) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(file)!;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

const graph = new Map(sources.map((file) => [file, importsOf(file)]));
const circles = circlesOf(graph).map((circle) => circle.map((file) => relative(root, file)));
test('circles are found', () => {
  const made = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesOf(made)).toEqual([['a', 'b', 'c']]);
  expect(graph.size).toBeGreaterThan(200);
});

test('no file imports what imports it', () => {
  expect(circles).toEqual([]);
});
