import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles, WriteError } from '../../cli/writeFiles';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeFiles', () => {
  it('writes every file whole and leaves nothing beside them', async () => {
    const [text, bytes] = [join(folder, '结 果.json'), join(folder, 'b.xlsx')];
    await writeFiles(
      new Map<string, string | Uint8Array>([
        [text, '{}\n'],
        [bytes, Uint8Array.of(1, 2)],
      ]),
    );
    expect(readFileSync(text, 'utf8')).toBe('{}\n');
    expect([...readFileSync(bytes)]).toEqual([1, 2]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('writes none when one of them cannot be written, and names that one', async () => {
    const wrong = join(folder, 'nowhere', 'b.json');
    const written = writeFiles(
      new Map([
        [join(folder, 'a.xlsx'), 'a'],
        [wrong, 'b'],
      ]),
    );
    await expect(written).rejects.toMatchObject({ path: wrong, reason: 'ENOENT' });
    await expect(written).rejects.toBeInstanceOf(WriteError);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes away what it prepared when a file cannot be moved to its place', async () => {
    mkdirSync(join(folder, 'taken.xlsx', 'inside'), { recursive: true });
    await expect(writeFiles(new Map([[join(folder, 'taken.xlsx'), 'a']]))).rejects.toBeInstanceOf(WriteError);
    expect(readdirSync(folder)).toEqual(['taken.xlsx']);
  });
});
