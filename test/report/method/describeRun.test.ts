import { describeRun } from '../../../src/report/method/describeRun';
import { proseIn } from '../../../src/report/text/proseIn';

const run = { version: '0.1.0', when: '2026-03-01T09:30:12.345Z', fingerprint: 'abc' };

test('a report says its version, its day and its time', () => {
  expect(describeRun(run, proseIn('en'))).toBe('Made by Payoff 0.1.0 on 2026-03-01 at 09:30 UTC');
  expect(describeRun(run, proseIn('zh-CN'))).toBe('由投效分析 0.1.0 生成于 2026-03-01 09:30（UTC）');
});

test('nothing is said of a run that nobody knows', () => {
  expect(describeRun(undefined, proseIn('en'))).toBeUndefined();
});
