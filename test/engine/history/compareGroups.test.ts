import { compareGroups, type ComparedGroups } from '../../../src/engine/history/compareGroups';
import type { RunGroup } from '../../../src/engine/history/RunRecord';
import { tierByLines } from '../../../src/engine/conversion/tierByLines';

/** Tiers by score: 0 high, 1 middle, 2 low. */
function group(members: Readonly<Record<string, readonly [number, number]>>, lines = [0.7, 0.2]): RunGroup {
  return {
    key: 'customer',
    names: Object.keys(members),
    classes: Object.values(members)
      .map(([, tier]) => tier)
      .join(''),
    scores: [Object.values(members).map(([score]) => score)],
    lines,
  };
}
const before = group({ Ann: [0.8, 0], Ben: [0.5, 1], Cem: [0.1, 2] });
const compare = (more: Partial<ComparedGroups>) =>
  compareGroups({
    before,
    after: before,
    bySettingsBefore: undefined,
    sameData: false,
    sameSettings: false,
    classOf: tierByLines,
    ...more,
  });
const movesOf = (more: Partial<ComparedGroups>) =>
  compare(more).moved.map(({ name, from, to, causes }) => [name, from, to, ...causes]);

test('nobody moves between a run and itself', () => {
  expect(compare({})).toMatchObject({ moved: [], appeared: [], gone: [], shared: 3 });
});

test('a member whose own score fell below the old line moved by the data', () => {
  const after = group({ Ann: [0.6, 1], Ben: [0.5, 1], Cem: [0.1, 2] });
  expect(movesOf({ after, sameSettings: true })).toEqual([['Ann', 0, 1, 'data']]);
});

test('a member whom the line has passed moved by the lines', () => {
  const after = group({ Ann: [0.8, 1], Ben: [0.5, 1], Cem: [0.1, 2] }, [0.9, 0.2]);
  expect(movesOf({ after, sameSettings: true })).toEqual([['Ann', 0, 1, 'lines']]);
  expect(movesOf({ after, sameData: true, sameSettings: true })).toEqual([['Ann', 0, 1, 'lines']]);
});

test('of the same values a score can change by the settings only', () => {
  const after = group({ Ann: [0.6, 1], Ben: [0.5, 1], Cem: [0.1, 2] });
  expect(movesOf({ after, sameData: true })).toEqual([['Ann', 0, 1, 'settings']]);
});

test('where both changed, the new values scored by the old settings tell them apart', () => {
  const after = group({ Ann: [0.1, 2], Ben: [0.75, 0], Cem: [0.3, 1] });
  const bySettingsBefore = group({ Ann: [0.5, 1], Ben: [0.5, 1], Cem: [0.3, 1] });
  expect(movesOf({ after, bySettingsBefore })).toEqual([
    ['Ann', 0, 2, 'data', 'settings'],
    ['Ben', 1, 0, 'settings'],
    ['Cem', 2, 1, 'data'],
  ]);
  expect(movesOf({ after })[0]).toEqual(['Ann', 0, 2, 'dataOrSettings']);
});

test('on a line that names have parted, a member has not crossed it', () => {
  const tied = group({ Ann: [0.7, 0], Ben: [0.7, 1], Cem: [0.1, 2] });
  const after = group({ Ann: [0.7, 1], Ben: [0.7, 0], Cem: [0.1, 2] });
  expect(compare({ before: tied, after, sameSettings: true }).moved.map(({ causes }) => causes)).toEqual([
    ['lines'],
    ['lines'],
  ]);
});

test('whom one run has alone is new or gone, and a respelt name is proposed', () => {
  const after = group({ ANN: [0.8, 0], Ben: [0.5, 1], Dora: [0.1, 2] });
  const found = compare({ after });
  expect(found.appeared.map(({ name }) => name)).toEqual(['ANN', 'Dora']);
  expect(found.gone.map(({ name }) => name)).toEqual(['Ann', 'Cem']);
  expect(found.respelt).toEqual([{ before: 'Ann', after: 'ANN', nearness: 1 }]);
});
