import type { Facts } from '../src/engine/problem';

/** The words on the command line make no sense; the catalogue in `texts.ts` says how they should be. */
export class UsageError extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(code);
    this.name = 'UsageError';
  }
}
