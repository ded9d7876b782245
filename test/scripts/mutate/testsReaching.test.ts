import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { testsReaching } from '../../../scripts/mutate/testsReaching';

const root = mkdtempSync(join(tmpdir(), 'payoff-reaching-'));
afterAll(() => rmSync(root, { recursive: true }));
const files = {
  'src/a.ts': '',
  'src/b.tsx': "import { a } from './a';",
  'src/rooms/index.ts': "export * from '../b';",
  'test/a.test.ts': "import { a } from '../src/a';",
  'test/far.test.tsx': "const { b } = await import('../src/rooms');",
  'test/other.test.ts': "import { join } from 'node:path';",
  'test/browser/slow.test.ts': "import { a } from '../../src/a';",
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('tests are found through any number of imports, each with how many, and none in a browser', () => {
  expect(testsReaching(root)('src/a.ts')).toEqual(
    new Map([
      ['test/a.test.ts', 1],
      ['test/far.test.tsx', 3],
    ]),
  );
});
