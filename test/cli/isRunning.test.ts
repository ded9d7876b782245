import { spawnSync } from 'node:child_process';
import { isRunning } from '../../cli/isRunning';

test('this process runs, and one that has ended does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ['--eval', '']).pid)).toBe(false);
});
