import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** The name of this machine in few letters: a folder may be shared by several. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/**
 * Name of a file while it is written: it says which machine and process made it, so that what a killed run left behind
 * is known as such, and has a part that nobody can guess and lie in wait at.
 */
export function temporaryName(): string {
  return `.payoff-${machine()}-${process.pid}-${randomBytes(16).toString('hex')}.part`;
}

/** Process that made a file of that name on this machine; undefined for any other name. */
export function makerOf(name: string): number | undefined {
  const [, made, process] = /^\.payoff-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{32}\.part$/.exec(name) ?? [];
  return made === machine() ? Number(process) : undefined;
}
