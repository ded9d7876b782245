/** One line of the benchmark: what a job costs as a share of what parsing its own input from JSON costs. */
export interface BenchLine {
  readonly workload: string;
  readonly rows: number;
  /** Milliseconds to parse the input, which the host has to do before the add-in sees a cell. */
  readonly parseMilliseconds: number;
  /** Milliseconds of each step: cells to typed columns, columns to figures, figures to cells. */
  readonly ingest?: number;
  readonly compute?: number;
  readonly output?: number;
  /** The steps together should cost at most this many times the parsing; undefined where no goal is set. */
  readonly goal?: number;
}
