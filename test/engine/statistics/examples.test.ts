import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../src/engine/statistics');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'interval.ts');

interface Example {
  readonly code: string;
  readonly stated: string;
}

/** Every `@example` line of a file, as `code; // stated`. */
function examplesOf(file: string): Example[] {
  const source = readFileSync(join(folder, file), 'utf8');
  return [...source.matchAll(/@example\n \* (.+); \/\/ (.+)\n/g)].map((match) => ({
    code: match[1]!,
    stated: match[2]!,
  }));
}

/** Runs an expression with the file's exports in scope. Type marks that JavaScript does not know are dropped. */
function evaluate(code: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `return (${code.replace(/!(?=[.,) -])/g, '')})`)(
    ...Object.values(scope),
  );
}

/** The same, with numbers compared to the digits that the comment states. */
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

describe('the examples in the doc comments of the statistics', () => {
  it.each(files)('%s states what its examples really give', (file) => {
    const examples = examplesOf(file);
    expect(examples.length).toBeGreaterThan(0);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file name is only known here
    const scope = require(join(folder, file)) as Record<string, unknown>;
    for (const { code, stated } of examples) {
      expectStated(evaluate(code, scope), evaluate(stated, {}));
    }
  });
});
