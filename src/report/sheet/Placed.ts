import type { Block } from '../plan';
import type { TableContext } from '../table/Column';
import type { Tables } from '../table/Tables';
import type { Places } from './Places';

/** A part that has found its place: the room it takes, and its blocks, made once every place is known. */
export interface Placed {
  readonly rows: number;
  /** Width in characters that each of its columns needs, from its first; empty where any will do. */
  readonly widths: readonly number[];
  readonly blocks: () => readonly Block[];
}

/** The sheet that parts are placed on. */
export interface Ground<Context extends TableContext> {
  readonly role: string;
  readonly context: Context;
  readonly tables: Tables<Context>;
  readonly places: Places;
}
