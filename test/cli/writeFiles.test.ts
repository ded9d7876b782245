import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from '../../cli/temporaryName';
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

  it('writes a text that comes in pieces one behind the other, and nothing where a piece cannot be made', async () => {
    const path = join(folder, 'a.json');
    await writeFiles(new Map([[path, ['{"客户":', '', '1}', '\n']]]));
    expect(readFileSync(path, 'utf8')).toBe('{"客户":1}\n');
    const broken = (function* () {
      yield 'half';
      throw new RangeError('no more');
    })();
    await expect(writeFiles(new Map([[join(folder, 'b.json'), broken]]))).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual(['a.json']);
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

  it('writes through links, whole or dangling, and leaves them links', async () => {
    const [real, link, dangling] = [
      join(folder, 'real.json'),
      join(folder, 'link'),
      join(folder, 'dangling'),
    ];
    writeFileSync(real, 'old');
    symlinkSync('real.json', link);
    symlinkSync('new.json', dangling);
    await writeFiles(
      new Map([
        [link, 'a'],
        [dangling, 'b'],
      ]),
    );
    expect([readFileSync(real, 'utf8'), readFileSync(join(folder, 'new.json'), 'utf8')]).toEqual(['a', 'b']);
    expect([link, dangling].every((path) => lstatSync(path).isSymbolicLink())).toBe(true);
  });

  it.each([0o600, 0o640, 0o666, 0o755])('keeps the mode %o of a file that was there', async (mode) => {
    const path = join(folder, 'private.json');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    await writeFiles(new Map([[path, 'new']]));
    expect([statSync(path).mode & 0o777, readFileSync(path, 'utf8')]).toEqual([mode, 'new']);
  });

  it('leaves a pipe a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(writeFiles(new Map([[pipe, 'a']]))).rejects.toMatchObject({ path: pipe, reason: 'ENOTSUP' });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it('leaves what became a pipe while its content was made', async () => {
    const path = join(folder, 'a.json');
    const content = (function* () {
      execFileSync('mkfifo', [path]);
      yield 'a';
    })();
    await expect(writeFiles(new Map([[path, content]]))).rejects.toMatchObject({ path, reason: 'ENOTSUP' });
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('takes away what a run that was killed left, and nothing of a run under way or of anybody else', async () => {
    const ended = spawnSync(process.execPath, ['--eval', '']).pid;
    const left = temporaryName().replace(String(process.pid), String(ended));
    const [mine, foreign] = [temporaryName(), 'report.xlsx.123.part'];
    for (const name of [left, mine, foreign]) writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, foreign), 0, 0);
    await writeFiles(new Map([[join(folder, 'a.json'), 'a']]));
    expect(readdirSync(folder).sort()).toEqual([mine, 'a.json', foreign].sort());
  });

  it('never writes twice under one temporary name', () => {
    const names = new Set(Array.from({ length: 100 }, () => temporaryName()));
    expect(names.size).toBe(100);
  });
});
