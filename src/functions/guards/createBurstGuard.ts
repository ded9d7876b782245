/** One column of a sheet: the same function with the same arguments, called for one row after the other. */
export interface BurstCall {
  /** The same for all calls of a column. */
  readonly column: string;
  /** Cells that were sent, and cells that are sent back. */
  readonly cells: number;
  /** Calls that make the column full, where one row is scored, ranked or parted; 1 for a whole column in one call. */
  readonly calls: number;
  /** Address of the row, to say which rows the column has. */
  readonly address: string | undefined;
}

/** Addresses of the rows that a column has been called for. */
export type BurstRows = readonly (string | undefined)[];

export interface BurstGuard {
  /**
   * Counts a call.
   *
   * @returns undefined where it may be answered, and the rows of the column where it may not. A promise of that where a
   *   full column would be too much: the answer waits until it is clear how much of it there is, so that all its cells say
   *   the same.
   */
  admit(call: BurstCall): BurstRows | undefined | Promise<BurstRows | undefined>;
}

/**
 * Cells that the calls of one column may be sent together: 10,000 rows of one metric, each sent with all others. Excel is
 * then busy for some 15 seconds, and four times as long at twice the rows.
 */
export const burstLimit = 100_000_000;
/** A pause this long ends a burst. */
const pause = 1000;
/** A column is taken for complete when no call has followed for this long. */
const quiet = 300;

interface Burst {
  cells: number;
  last: number;
  rows: (string | undefined)[];
  isRefused: boolean;
  waiting: ((rows: BurstRows | undefined) => void)[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Watches for a function filled down against a long population: every cell is sent the whole population again, so the
 * work grows with the square of the rows (100,000 rows: half an hour). One spilled call needs milliseconds.
 *
 * @param now the time in milliseconds
 */
export function createBurstGuard(now: () => number = Date.now): BurstGuard {
  const bursts = new Map<string, Burst>();

  function burstOf(column: string): Burst {
    const time = now();
    for (const [key, burst] of bursts) {
      if (time - burst.last > pause && burst.waiting.length === 0) bursts.delete(key);
    }
    const known = bursts.get(column);
    const burst = known ?? {
      cells: 0,
      last: time,
      rows: [],
      isRefused: false,
      waiting: [],
      timer: undefined,
    };
    burst.last = time;
    bursts.set(column, burst);
    return burst;
  }

  return {
    admit({ column, cells, calls, address }) {
      const burst = burstOf(column);
      burst.cells += cells;
      burst.rows.push(address);
      burst.isRefused ||= burst.cells > burstLimit && burst.rows.length > 1;
      if (burst.isRefused) {
        answerAll(burst, burst.rows);
        return burst.rows;
      }
      if (cells * calls <= burstLimit) return undefined;
      return new Promise((resolve) => {
        burst.waiting.push(resolve);
        clearTimeout(burst.timer);
        burst.timer = setTimeout(() => answerAll(burst, undefined), quiet);
      });
    },
  };
}

function answerAll(burst: Burst, rows: BurstRows | undefined): void {
  clearTimeout(burst.timer);
  for (const answer of burst.waiting.splice(0)) answer(rows);
}
