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
import { onUnix } from '../support/onSystems';
import { type FileContent, writeFiles as write, WriteError } from '../../cli/writeFiles';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const writeFiles = (contents: ReadonlyMap<string, FileContent>, replace = false) =>
  write(contents, { replace });

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
      true,
    );
    expect([readFileSync(real, 'utf8'), readFileSync(join(folder, 'new.json'), 'utf8')]).toEqual(['a', 'b']);
    expect([link, dangling].every((path) => lstatSync(path).isSymbolicLink())).toBe(true);
  });

  onUnix.each([0o600, 0o640, 0o666, 0o755])('keeps the mode %o of a file that was there', async (mode) => {
    const path = join(folder, 'private.json');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    await writeFiles(new Map([[path, 'new']]), true);
    expect([statSync(path).mode & 0o777, readFileSync(path, 'utf8')]).toEqual([mode, 'new']);
  });

  onUnix('leaves a pipe a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(writeFiles(new Map([[pipe, 'a']]), true)).rejects.toMatchObject({
      path: pipe,
      reason: 'ENOTSUP',
    });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  onUnix('leaves what became a pipe while its content was made', async () => {
    const path = join(folder, 'a.json');
    const content = (function* () {
      execFileSync('mkfifo', [path]);
      yield 'a';
    })();
    await expect(writeFiles(new Map([[path, content]]), true)).rejects.toMatchObject({
      path,
      reason: 'ENOTSUP',
    });
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('replaces no file that appeared meanwhile, unless that is asked for', async () => {
    const path = join(folder, 'a.json');
    const appearing = function* (): Iterable<string> {
      writeFileSync(path, 'of somebody else');
      yield 'ours';
    };
    const unasked = writeFiles(new Map([[path, appearing()]]));
    await expect(unasked).rejects.toMatchObject({ path, reason: 'EEXIST', written: [] });
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['a.json'], 'of somebody else']);
    rmSync(path);
    await writeFiles(new Map([[path, appearing()]]), true);
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['a.json'], 'ours']);
  });

  it('refuses a file that is there before it makes the content', async () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'of somebody else');
    const content = (function* (): Iterable<string> {
      throw new Error('made in vain');
    })();
    await expect(writeFiles(new Map([[path, content]]))).rejects.toMatchObject({ path, reason: 'EEXIST' });
  });

  it.each([false, true])(
    'takes the first files back where the last cannot be moved to its place, replaced %s',
    async (replace) => {
      const [first, second, last] = ['a.xlsx', 'b.json', 'c.html'].map((name) => join(folder, name));
      if (replace) writeFileSync(first!, 'old');
      const content = (function* () {
        yield 'c';
        mkdirSync(last!);
      })();
      const written = writeFiles(
        new Map<string, FileContent>([
          [first!, 'a'],
          [second!, 'b'],
          [last!, content],
        ]),
        replace,
      );
      await expect(written).rejects.toMatchObject({ path: last, written: [] });
      expect(readdirSync(folder)).toEqual(replace ? ['a.xlsx', 'c.html'] : ['c.html']);
      if (replace) expect(readFileSync(first!, 'utf8')).toBe('old');
    },
  );

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
