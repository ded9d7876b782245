import { followMembers } from '../../../src/engine/history/followMembers';
import type { RunRecord } from '../../../src/engine/history/RunRecord';

/** A run in which each member, named by a letter, has the class beside it. */
const run = (members: string): RunRecord => {
  const pairs = members.split(' ');
  const group = {
    key: 'customer',
    names: pairs.map((pair) => pair[0]!),
    classes: pairs.map((pair) => pair[1]!).join(''),
    scores: [],
    lines: [],
  };
  return { when: '', version: '', headlines: [], groups: [group] } as unknown as RunRecord;
};
const silent = { ...run('A0'), groups: undefined };

test('those whose class changed are followed, oldest run first; whoever stayed is left out', () => {
  expect(followMembers([run('A0 B1 C2'), run('A1 B1 C2'), run('B1 A0 C2')], 'customer')).toEqual([
    { name: 'A', classes: [0, 1, 0] },
  ]);
});

test('who is not in a run has no class in it, and did not move by that alone', () => {
  expect(followMembers([run('A0 B1'), run('A1'), run('A1 B1')], 'customer')).toEqual([
    { name: 'A', classes: [0, 1, 1] },
  ]);
  expect(followMembers([run('B1'), run('A0'), run('A0 B2')], 'customer')).toEqual([
    { name: 'B', classes: [1, undefined, 2] },
  ]);
});

test('two runs, or a run that does not say who stood where, are no way', () => {
  expect(followMembers([run('A0'), silent, run('A1')], 'customer')).toEqual([]);
  expect(followMembers([run('A0'), silent, run('A1'), run('A0')], 'customer')).toHaveLength(1);
  expect(followMembers([run('A0'), run('A1'), run('A0')], 'product')).toEqual([]);
});
