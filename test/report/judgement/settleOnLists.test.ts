import type { Judgement } from '../../../src/engine/judgement/Judgement';
import { settleOnLists } from '../../../src/report/judgement/settleOnLists';
import type { RunFacts } from '../../../src/report/method/RunFacts';

const run = (judgements?: readonly Judgement[]): RunFacts => ({
  version: '1',
  when: '2026-03-01T09:30:00.000Z',
  fingerprint: 'a',
  ...(judgements === undefined ? {} : { judgements }),
});
const owner = (about: string, name: string): Judgement => ({ about, name, owner: 'Li', since: '2026-02-01' });
const populations = { customer: {} };

test('who is on a list keeps what is said of it there, as it is spelt now; who is not has left', () => {
  const members = new Map([['stop', ['ACME', 'Borealis']]]);
  const judgements = [owner('stop', 'Acme'), owner('stop', 'Cirrus'), owner('gone', 'Borealis')];
  expect(settleOnLists(run(judgements), () => members, populations).judgements).toEqual([
    owner('stop', 'ACME'),
    { ...owner('stop', 'Cirrus'), left: run().when },
    { ...owner('gone', 'Borealis'), left: run().when },
  ]);
});

test('populations were asked before, and stay as they are', () => {
  const judgements = [owner('customer', 'Acme')];
  expect(settleOnLists(run(judgements), () => new Map(), populations).judgements).toEqual(judgements);
});

test('where nobody has judged anything, no list is asked', () => {
  const asked = () => {
    throw new Error('asked');
  };
  for (const none of [run(), run([])]) expect(settleOnLists(none, asked, populations)).toBe(none);
});
