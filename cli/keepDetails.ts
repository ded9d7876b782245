import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../src/workbook/version';

/** What a report about an error of ours needs, in words for whoever mends it. */
export function detailsOf(error: unknown, words: readonly string[]): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { platform, version: node } = process;
  return `Payoff ${version}, Node.js ${node}, ${platform}\n${words.join(' ')}\n${told}\n`;
}

/** Keeps the details of an error in a file of its own that only its owner can read. Gives its path, if there is one. */
export function keepDetails(details: string): string | undefined {
  const path = join(tmpdir(), `payoff-error-${randomBytes(8).toString('hex')}.txt`);
  try {
    writeFileSync(path, details, { flag: 'wx', mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}
