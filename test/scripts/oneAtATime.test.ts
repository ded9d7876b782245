import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneAtATime } from '../../scripts/oneAtATime';

let lock = '';
beforeEach(() => {
  lock = join(mkdtempSync(join(tmpdir(), 'payoff-')), 'work.lock');
});
afterEach(() => rmSync(join(lock, '..'), { recursive: true, force: true }));

/** A lock as another process leaves it. */
function lockOf(id: number): void {
  mkdirSync(lock);
  writeFileSync(join(lock, 'process'), String(id));
}

test('work is done one after the other, and the lock goes with it, also where it fails', async () => {
  const done: string[] = [];
  const work = (name: string) =>
    oneAtATime(lock, 10_000, async () => {
      done.push(`${name} begins`);
      await new Promise((resume) => setTimeout(resume, 50));
      done.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  await expect(oneAtATime(lock, 10, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('what a process that was ended in the middle left keeps nobody waiting', async () => {
  lockOf(spawnSync(process.execPath, ['--eval', '']).pid);
  expect(await oneAtATime(lock, 0, () => 'done')).toBe('done');
});

test('a process that is still there is waited for, and named where it does not finish', async () => {
  lockOf(process.pid);
  await expect(oneAtATime(lock, 10, () => 'done')).rejects.toThrow(`remove ${lock}`);
});
