import type { Observations } from './Observations';

/** Observations to learn from, and others to predict. */
export interface Fold {
  readonly training: Int32Array;
  readonly test: Int32Array;
  /** What was known of the outcomes when the tested ones began; undefined where time does not matter. */
  readonly outcomes: Uint8Array | undefined;
}

/** Parts some of the observations, again and again; no fold where they cannot be parted. */
export type Split = (observations: Observations, rows: Int32Array) => readonly Fold[];
