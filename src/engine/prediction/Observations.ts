/** What is known of each case before its outcome, as a category: its customer, its product, its month. */
export interface Factor {
  readonly role: string;
  /** A level of each case, from 0; -1 is blank, which counts as a level of its own. */
  readonly codes: Int32Array;
  /** Levels there are, without the blank one. */
  readonly levels: number;
}

/** Things whose outcome is asked for, or known. */
export interface Cases {
  readonly count: number;
  /** The same factors, with the same levels, in whatever is fitted to and predicted with each other. */
  readonly factors: readonly Factor[];
}

/** Cases whose outcome is known, to learn from. */
export interface Observations extends Cases {
  /** 1 for a success, 0 for a failure. */
  readonly outcomes: Uint8Array;
  /** What the observations come in, such as the customer of each: the unit of every error. From 0, without a blank. */
  readonly clusters: Int32Array;
  /** Day on which each began, NaN where that is unknown; undefined where no dates tell. */
  readonly days: Float64Array | undefined;
  /** Day on which each success came about, NaN elsewhere; undefined where no dates tell. */
  readonly successDays: Float64Array | undefined;
}

/** Level of a case, the blank one after all others. */
export function levelOf({ codes, levels }: Factor, row: number): number {
  const code = codes[row]!;
  return code < 0 ? levels : code;
}
