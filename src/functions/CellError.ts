import type { Facts } from '../engine/problem';

/** Error values that a custom function can return. */
export const errorValues = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!', '#NAME?', '#REF!'] as const;
export type ErrorValue = (typeof errorValues)[number];

/**
 * An error that a cell shows instead of a result: as one cell of a spilled result, or thrown for the whole call.
 * `reason` and `facts` make the sentence; an error taken over from another cell has no reason of ours.
 */
export class CellError extends Error {
  constructor(
    readonly value: ErrorValue,
    readonly reason?: string,
    readonly facts: Facts = {},
  ) {
    super(reason ?? value);
    this.name = 'CellError';
  }
}

/** What a cell of a result holds. */
export type ResultCell = number | string | CellError;
