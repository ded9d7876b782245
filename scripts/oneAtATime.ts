import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../cli/isRunning';

/**
 * Does some work while no other process does the same: test files that start together unpack or build a thing once.
 * The lock is a folder, because making one either succeeds or fails, for one process only. It says whose it is: that of a
 * process that was ended in the middle, by Ctrl+C for example, is nobody's any more.
 */
export async function oneAtATime<Result>(
  lock: string,
  longestWait: number,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const deadline = Date.now() + longestWait;
  while (!takeLock(lock)) {
    if (Date.now() > deadline) throw new Error(`Another process has not finished: remove ${lock}`);
    await new Promise((resume) => setTimeout(resume, 200));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true });
  }
}

function takeLock(lock: string): boolean {
  const maker = makerOf(lock);
  if (maker !== undefined && !isRunning(maker)) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
  } catch {
    return false;
  }
  writeFileSync(join(lock, 'process'), String(process.pid));
  return true;
}

/** The process that made a lock; undefined where there is none, or one that is not named yet. */
function makerOf(lock: string): number | undefined {
  try {
    const id = Number(readFileSync(join(lock, 'process'), 'utf8'));
    return Number.isInteger(id) && id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}
