import { figureIn, runBefore } from '../../../src/taskpane/state/runBefore';
import type { RunRecord } from '../../../src/workbook/types';

const run = (when: string, analysis: string, calls: string) =>
  ({ when, recipe: { analysis }, headlines: [{ label: 'Calls', text: calls }] }) as unknown as RunRecord;
const runs = [run('3', 'conversion', '12'), run('2', 'mismatch', '7'), run('1', 'conversion', '9')];

test('the run before is the one of the same analysis, whatever ran in between', () => {
  expect(runBefore(runs, runs[0])).toBe(runs[2]);
  expect(runBefore(runs, runs[1])).toBeUndefined();
  expect(runBefore(runs, runs[2])).toBeUndefined();
  expect(runBefore(runs, undefined)).toBeUndefined();
});

test('a figure of a run is known by its label', () => {
  expect(figureIn(runs[2], 'Calls')).toBe('9');
  expect(figureIn(runs[2], '调用')).toBeUndefined();
  expect(figureIn(undefined, 'Calls')).toBeUndefined();
});
