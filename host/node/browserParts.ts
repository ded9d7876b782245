/** Timers of a window that never keep Node alive for long waits, and that end when the window closes. */
export interface SchedulingTimers {
  readonly functions: Readonly<Record<string, unknown>>;
  clearAll(): void;
}

/** Waits from here on are time-outs of office.js, not work. */
const LONG_WAIT = 5_000;

export function createTimers(): SchedulingTimers {
  const running = new Set<NodeJS.Timeout>();
  const start = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    running.add(timer);
    return timer;
  };
  const stop = (timer: NodeJS.Timeout | undefined) => {
    if (timer === undefined) return;
    running.delete(timer);
    clearTimeout(timer);
  };
  const functions = {
    setTimeout: (callback: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        callback(...values);
      }, wait);
      if (wait >= LONG_WAIT) timer.unref();
      return start(timer);
    },
    setInterval: (callback: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) =>
      start(setInterval(callback, wait, ...values).unref()),
    clearTimeout: stop,
    clearInterval: stop,
  };
  return { functions, clearAll: () => [...running].forEach(stop) };
}

/** `localStorage` that lasts as long as its window. */
export function createStorage(): Record<string, unknown> {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: unknown) => void values.set(key, String(value)),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}
