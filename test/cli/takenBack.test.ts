import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeFile } from '../../cli/placeFile';
import { writeFiles } from '../../cli/writeFiles';

jest.mock('../../cli/placeFile', () => ({ placeFile: jest.fn() }));

const settle = jest.fn(() => Promise.resolve());

test.each<[string, () => Promise<boolean>, readonly string[]]>([
  ['comes back', () => Promise.resolve(true), []],
  ['cannot come back', () => Promise.resolve(false), ['a.xlsx']],
  ['is refused by the disk', () => Promise.reject(new Error('EIO')), ['a.xlsx']],
])('where what was replaced %s, the error of a later file says so', async (_, takeBack, written) => {
  const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
  try {
    jest.mocked(placeFile).mockResolvedValueOnce({ takeBack, settle });
    jest.mocked(placeFile).mockRejectedValueOnce(Object.assign(new Error(), { code: 'EIO' }));
    const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.json')];
    const writing = writeFiles(
      new Map([
        [first, 'a'],
        [second, 'b'],
      ]),
      { replace: true },
    );
    await expect(writing).rejects.toMatchObject({
      path: second,
      reason: 'EIO',
      written: written.map((name) => join(folder, name)),
    });
    expect(settle).not.toHaveBeenCalled();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
