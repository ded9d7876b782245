import { mkdirSync, rmSync } from 'node:fs';

/**
 * Does some work while no other process does the same: test files that start together unpack or build a thing once.
 * The lock is a folder, because making one either succeeds or fails, for one process only.
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
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
