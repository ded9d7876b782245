export interface Patience {
  /** Milliseconds between two looks. */
  readonly interval: number;
  /** Looks in a row that find nothing new before the other side counts as dead. */
  readonly looks: number;
}

/**
 * The promise's value, or an error once nothing has happened for so many looks in a row. A look is a turn of this
 * process, not a time on the clock: on a machine that gives it no processor, however long, nothing is looked at and
 * nobody is given up. Does not keep the process alive.
 *
 * @param signs how many signs of life there were up to now
 * @param complaint what the error says
 */
export async function whileAlive<Value>(
  promise: Promise<Value>,
  signs: () => number,
  complaint: string,
  { interval, looks }: Patience,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  let seen = signs();
  let quiet = 0;
  const dead = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const now = signs();
      quiet = now === seen ? quiet + 1 : 0;
      seen = now;
      if (quiet >= looks) reject(new Error(complaint));
    }, interval);
    timer.unref();
  });
  try {
    return await Promise.race([promise, dead]);
  } finally {
    clearInterval(timer);
  }
}
