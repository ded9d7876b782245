import { REQUEST, WRITE } from './marks';

/** An event of a trace of Chromium; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the processor worked on it. */
  readonly tdur?: number;
}

/** A piece of work that the page could not be interrupted in; milliseconds. */
export interface Task {
  readonly elapsed: number;
  /** What it takes on a machine that does nothing else. */
  readonly processor: number;
}

/** The tasks of the page between its first request that writes and its last request, the longest first. */
export function readTasks(trace: string): readonly Task[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const requests = traceEvents.filter(({ name }) => name === WRITE || name === REQUEST);
  const first = requests.find(({ name }) => name === WRITE);
  const last = requests.at(-1);
  if (first === undefined || last === undefined) throw new Error('The trace has no request that writes.');
  return traceEvents
    .filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' && pid === first.pid && tid === first.tid && ts + dur >= first.ts && ts <= last.ts,
    )
    .map(({ dur = 0, tdur = dur }) => ({ elapsed: dur / 1000, processor: tdur / 1000 }))
    .sort((a, b) => b.processor - a.processor);
}
