import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput } from '../../cli/readInput';
import { onUnix } from '../support/onSystems';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is read whole up to the bound, and not at all beyond it', async () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, '12345');
  expect(Buffer.from((await readInput(path, 5))!).toString()).toBe('12345');
  expect(await readInput(path, 4)).toBeUndefined();
});

onUnix('a device without end is left after the bound', async () => {
  expect(await readInput('/dev/zero', 20_000_000)).toBeUndefined();
});

test('a folder and a file that is not there are told apart', async () => {
  await expect(readInput(folder, 10)).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(readInput(join(folder, 'none'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
});
