/** One column of a sheet: the same function with the same arguments, called for one row after the other. */
export interface BurstCall {
  /** The same for all calls of a column. */
  readonly column: string;
  /** Cells that were sent, and cells that are sent back. */
  readonly cells: number;
  /** Calls that the column may have: see `describeBurst`. */
  readonly calls: number;
  /** A whole column in one call, most likely the only one: nobody should wait for it long. */
  readonly isWhole: boolean;
  /** Whether the formula to type instead is longer with every row that follows. */
  readonly grows: boolean;
  /** Address of the row, to say which rows the column has. */
  readonly address: string | undefined;
}

/** Addresses of the rows that a column has been called for. */
export type BurstRows = readonly (string | undefined)[];

export interface BurstGuard {
  /**
   * Counts a call.
   *
   * @returns undefined where it may be answered, and the rows of the column where it may not. A promise of that where the
   *   column may be too much, or is and goes on: the answer waits until it is clear how much of it there is, so that all
   *   its cells say the same.
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
/** And a call for a whole column for the only one when no copy of it came with it. */
const moment = 30;

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
    admit({ column, cells, calls, isWhole, grows, address }) {
      const burst = burstOf(column);
      burst.cells += cells;
      burst.rows.push(address);
      burst.isRefused ||= burst.cells > burstLimit && burst.rows.length > 1;
      if (burst.isRefused && !grows) {
        answerAll(burst);
        return burst.rows;
      }
      if (!burst.isRefused && cells * calls <= burstLimit) return undefined;
      return new Promise((resolve) => {
        burst.waiting.push(resolve);
        clearTimeout(burst.timer);
        const isAlone = isWhole && burst.rows.length === 1;
        burst.timer = setTimeout(() => answerAll(burst), isAlone ? moment : quiet);
      });
    },
  };
}

function answerAll(burst: Burst): void {
  clearTimeout(burst.timer);
  const refused = burst.isRefused ? burst.rows : undefined;
  for (const answer of burst.waiting.splice(0)) answer(refused);
}
