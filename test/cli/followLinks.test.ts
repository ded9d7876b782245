import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followLinks } from '../../cli/followLinks';
import { onLinux } from '../support/onSystems';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'payoff-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

test('a path without a link leads to itself, whether something is there or not', () => {
  writeFileSync(at('file'), 'a');
  expect(followLinks(at('file'))).toMatchObject({ path: at('file') });
  expect(followLinks(at('file')).found?.isFile()).toBe(true);
  expect(followLinks(at('nothing'))).toEqual({ path: at('nothing'), found: undefined });
});

test('links are followed from one to the next, each from its own folder, to a file or to nothing', () => {
  symlinkSync('second', at('first'));
  symlinkSync(at('file'), at('second'));
  expect(followLinks(at('first'))).toEqual({ path: at('file'), found: undefined });
  writeFileSync(at('file'), 'a');
  expect(followLinks(at('first')).path).toBe(at('file'));
  expect(followLinks(at('first')).found?.size).toBe(1);
});

test('as many links as the system follows are followed, and one more is a circle', () => {
  writeFileSync(at('0'), 'a');
  for (let link = 1; link <= 41; link += 1) symlinkSync(String(link - 1), at(String(link)));
  expect(followLinks(at('40')).path).toBe(at('0'));
  expect(() => followLinks(at('41'))).toThrow(expect.objectContaining({ code: 'ELOOP', path: at('41') }));
  symlinkSync('circle', at('circle'));
  expect(() => followLinks(at('circle'))).toThrow(expect.objectContaining({ code: 'ELOOP' }));
});

test('below a file there is nothing', () => {
  writeFileSync(at('file'), 'a');
  expect(followLinks(join(at('file'), 'below'))).toEqual({
    path: join(at('file'), 'below'),
    found: undefined,
  });
});

onLinux.each(['/dev/null', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', '/proc/version'])(
  '%s is no place for a file, by a link neither',
  (path) => {
    symlinkSync(path, at('link'));
    for (const way of [path, at('link')]) {
      expect(() => followLinks(way)).toThrow(expect.objectContaining({ code: 'ENOTSUP', path }));
    }
  },
);

onLinux('a folder for files below the devices is one', () => {
  expect(followLinks('/dev/shm/payoff-nothing.json').path).toBe('/dev/shm/payoff-nothing.json');
});
