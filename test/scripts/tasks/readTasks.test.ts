import { REQUEST, WRITE } from '../../../scripts/tasks/marks';
import { readTasks } from '../../../scripts/tasks/readTasks';

const pane = { pid: 7, tid: 1 };
const task = (ts: number, dur: number, more: object = {}) => ({ ...pane, name: 'RunTask', ts, dur, ...more });
const mark = (name: string, ts: number) => ({ ...pane, name, ts });
const traceOf = (...traceEvents: readonly object[]) => JSON.stringify({ traceEvents });

describe('readTasks', () => {
  it('takes the tasks of the page from its first request that writes to its last request', () => {
    const trace = traceOf(
      task(0, 900_000),
      mark(REQUEST, 950_000),
      task(1_000_000, 30_000, { tdur: 20_000 }),
      mark(WRITE, 1_010_000),
      task(1_100_000, 250_000, { tdur: 120_000 }),
      { ...task(1_100_000, 800_000), tid: 2 },
      { ...task(1_100_000, 800_000), name: 'EventDispatch' },
      mark(REQUEST, 1_500_000),
      task(1_600_000, 700_000),
    );
    expect(readTasks(trace)).toEqual([
      { elapsed: 250, processor: 120 },
      { elapsed: 30, processor: 20 },
    ]);
  });

  it('takes the time that passed where the processor was not measured', () => {
    const trace = traceOf(mark(WRITE, 0), task(1000, 5000), mark(REQUEST, 9000));
    expect(readTasks(trace)).toEqual([{ elapsed: 5, processor: 5 }]);
  });

  it('says so where nothing was written, instead of finding no task', () => {
    expect(() => readTasks(traceOf(task(0, 1000), mark(REQUEST, 10)))).toThrow('no request that writes');
  });
});
