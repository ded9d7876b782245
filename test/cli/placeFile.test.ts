import * as files from 'node:fs/promises';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeFile } from '../../cli/placeFile';

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof files>('node:fs/promises');
  return { ...real, link: jest.fn(real.link), rename: jest.fn(real.rename) };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
  writeFileSync(at('new'), 'new');
});
afterEach(() => {
  jest
    .mocked(files.link)
    .mockReset()
    .mockImplementation(jest.requireActual<typeof files>('node:fs/promises').link);
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const place = (replace: boolean) => placeFile(at('new'), at('place'), replace);
/** A disk, such as FAT, that gives no file two names. */
const withoutLinks = () =>
  jest.mocked(files.link).mockRejectedValue(Object.assign(new Error(), { code: 'EPERM' }));
const found = () => readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]);

describe.each([
  ['with second names', () => undefined],
  ['without', withoutLinks],
])('on a disk %s', (_, prepare) => {
  it.each([false, true])(
    'a file comes to a free place, and can be taken back, replacing %s',
    async (replace) => {
      prepare();
      const { takeBack, settle } = await place(replace);
      await settle();
      expect(found()).toEqual([['place', 'new']]);
      expect(await takeBack()).toBe(true);
      expect(found()).toEqual([]);
    },
  );

  it('a file that is there is not replaced, unless that is asked for', async () => {
    prepare();
    writeFileSync(at('place'), 'old');
    await expect(place(false)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(found()).toEqual([
      ['new', 'new'],
      ['place', 'old'],
    ]);
    const { settle } = await place(true);
    await settle();
    expect(found()).toEqual([['place', 'new']]);
  });
});

test('what was replaced comes back', async () => {
  writeFileSync(at('place'), 'old');
  const { takeBack } = await place(true);
  expect(readFileSync(at('place'), 'utf8')).toBe('new');
  expect(await takeBack()).toBe(true);
  expect(found()).toEqual([['place', 'old']]);
});

test('where it cannot come back, that is said', async () => {
  withoutLinks();
  writeFileSync(at('place'), 'old');
  const { takeBack } = await place(true);
  expect(await takeBack()).toBe(false);
  expect(found()).toEqual([['place', 'new']]);
});

test('what somebody else has put there since is not taken away', async () => {
  const { takeBack } = await place(false);
  writeFileSync(at('other'), 'theirs');
  await files.rename(at('other'), at('place'));
  await takeBack();
  expect(found()).toEqual([['place', 'theirs']]);
});

test('a failed move leaves nothing kept beside it', async () => {
  await files.mkdir(at('place'));
  await expect(place(true)).rejects.toBeDefined();
  expect(readdirSync(folder).sort()).toEqual(['new', 'place']);
});

test('a move that the disk refuses leaves the file that was there, and nothing kept beside it', async () => {
  writeFileSync(at('place'), 'old');
  jest.mocked(files.rename).mockRejectedValueOnce(Object.assign(new Error(), { code: 'EIO' }));
  await expect(place(true)).rejects.toMatchObject({ code: 'EIO' });
  expect(found()).toEqual([
    ['new', 'new'],
    ['place', 'old'],
  ]);
});

test('of a file that is gone already nothing is left to take away', async () => {
  const { takeBack } = await place(false);
  rmSync(at('place'));
  expect(await takeBack()).toBe(true);
});
