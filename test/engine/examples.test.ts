import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose functions all carry an example, and the files there that hold only types or a constant. */
const rooms = [
  { room: 'statistics', withoutFunctions: ['interval.ts', 'significanceLevel.ts'] },
  { room: 'score', withoutFunctions: ['types.ts', 'Normalisation.ts'] },
];

const files = rooms.flatMap(({ room, withoutFunctions }) =>
  readdirSync(join(__dirname, '../../src/engine', room))
    .filter((file) => file.endsWith('.ts') && !withoutFunctions.includes(file))
    .map((file) => `${room}/${file}`),
);

interface Example {
  readonly code: string;
  readonly stated: string;
}

/** Every `@example` of a file, as `code; // stated`; code may run over several lines, the last of which is stated. */
function examplesOf(file: string): Example[] {
  const source = readFileSync(join(__dirname, '../../src/engine', file), 'utf8');
  return [...source.matchAll(/@example\n((?: \* (?!@).+\n)+)/g)].map((match) => {
    const text = match[1]!.replace(/^ \* /gm, '').trim();
    const end = text.lastIndexOf('; // ');
    return { code: text.slice(0, end), stated: text.slice(end + 5) };
  });
}

/** What the files of a room export: an example may use its neighbours. */
function exportsOf(room: string): Record<string, unknown> {
  const neighbours = files.filter((file) => file.startsWith(`${room}/`));
  return Object.assign(
    {},
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file names are only known here
    ...neighbours.map((file) => require(join(__dirname, '../../src/engine', file)) as object),
  ) as Record<string, unknown>;
}

/** Runs code and gives its last expression. Type marks that JavaScript does not know are dropped. */
function evaluate(code: string, scope: Record<string, unknown>): unknown {
  const plain = code.replace(/!(?=[.,) -])/g, '');
  const end = plain.lastIndexOf(';\n') + 1;
  const body = `${plain.slice(0, end)}\nreturn (${plain.slice(end)}\n)`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

/** The same, with numbers compared to six digits. */
function expectStated(actual: unknown, stated: unknown): void {
  if (typeof stated === 'number') {
    expect(actual).toBeCloseTo(stated, 6);
  } else if (typeof stated === 'object' && stated !== null) {
    expect(Object.keys(actual as object)).toEqual(Object.keys(stated));
    for (const [key, value] of Object.entries(stated)) {
      expectStated((actual as Record<string, unknown>)[key], value);
    }
  } else {
    expect(actual).toEqual(stated);
  }
}

describe('the examples in the doc comments', () => {
  it.each(files)('of %s state what they really give', (file) => {
    const examples = examplesOf(file);
    expect(examples.length).toBeGreaterThan(0);
    const scope = exportsOf(file.slice(0, file.indexOf('/')));
    for (const { code, stated } of examples) {
      expectStated(evaluate(code, scope), evaluate(stated, {}));
    }
  });
});
