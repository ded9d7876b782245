import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../cli/writeFiles';

jest.mock('../../cli/temporaryName', () => ({
  temporaryName: () => 'guessed.part',
  makerOf: () => undefined,
}));

test('a link that lies in wait where the temporary file would be is never written through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
  try {
    const [victim, trap, path] = ['victim', 'guessed.part', 'a.json'].map((name) => join(folder, name));
    writeFileSync(victim!, 'untouched');
    symlinkSync(victim!, trap!);
    await expect(writeFiles(new Map([[path!, 'new']]), { replace: false })).rejects.toMatchObject({
      path,
      reason: 'EEXIST',
    });
    expect(readFileSync(victim!, 'utf8')).toBe('untouched');
    expect(lstatSync(trap!).isSymbolicLink()).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
