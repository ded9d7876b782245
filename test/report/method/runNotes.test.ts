import { runNotes } from '../../../src/report/method/runNotes';
import { proseIn } from '../../../src/report/text/proseIn';

const prose = proseIn('en');

test('version and time of a run stand in a row of their own, over the width of the page', () => {
  const run = { version: '0.1.0', when: '2026-03-01T09:30:12.345Z', fingerprint: 'abc' };
  const [row] = runNotes({ run, prose });
  expect(row!.cells).toMatchObject([
    { offset: 0, across: 12, value: 'Made by Payoff 0.1.0 on 2026-03-01 at 09:30 UTC', style: 'note' },
  ]);
});

test('of a run that nobody knows there is no row', () => {
  expect(runNotes({ prose })).toEqual([]);
});
