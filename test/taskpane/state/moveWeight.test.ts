import fc from 'fast-check';
import { moveWeight, type WeightGesture } from '../../../src/taskpane/state/moveWeight';

const none: readonly boolean[] = [];

/** The sizes after a slider went through some values, one step after the other. */
function dragged(
  sizes: readonly number[],
  changed: number,
  through: readonly number[],
  locks: readonly boolean[] = none,
): readonly number[] {
  let gesture: WeightGesture | undefined;
  for (const size of through) gesture = moveWeight(gesture, gesture?.last ?? sizes, changed, size, locks);
  return gesture!.last;
}

test('raising one weight takes from the others in proportion', () => {
  expect(dragged([0.5, 0.3, 0.2], 0, [0.75])).toEqual([0.75, 0.15, 0.1]);
});

test('a slider dragged to the end and back leaves 50, 30 and 20 as they were', () => {
  expect(dragged([0.5, 0.3, 0.2], 0, [0.8, 1, 0.9, 0.5])).toEqual([0.5, 0.3, 0.2]);
});

test('after another weight was touched, proportions are those of now', () => {
  const first = moveWeight(undefined, [0.5, 0.3, 0.2], 0, 0.9, none);
  const second = moveWeight(first, first.last, 1, 0.5, none);
  expect(second.start).toEqual(first.last);
  expect(moveWeight(second, second.last, 0, 0.5, none).start).toEqual(second.last);
});

test('a weight that was locked in the middle of a gesture keeps the size that it has', () => {
  const before = moveWeight(undefined, [0.5, 0.3, 0.2], 0, 0.75, none);
  const locked = moveWeight(before, before.last, 0, 0.5, [false, true, false]);
  expect(locked.last).toEqual([0.5, 0.15, 0.35]);
});

test('a locked weight keeps still, and the moved one takes at most what it leaves', () => {
  expect(dragged([0.5, 0.3, 0.2], 0, [0.6], [false, true, false])).toEqual([0.6, 0.3, 0.1]);
  expect(dragged([0.5, 0.3, 0.2], 0, [1], [false, true, false])).toEqual([0.7, 0.3, 0]);
  expect(dragged([0.5, 0.3, 0.2], 0, [0.9], [false, true, true])).toEqual([0.5, 0.3, 0.2]);
});

test('weights that were all 0 share equally what is taken from the last one', () => {
  expect(dragged([1, 0, 0], 0, [0.5])).toEqual([0.5, 0.25, 0.25]);
});

const wholePercents = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const floors = parts.map((part) => Math.floor((part / sum) * 100));
    floors[0]! += 100 - floors.reduce((total, part) => total + part, 0);
    return floors.map((part) => part / 100);
  });
const hundredth = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const someLocks = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });

test('out and back is where it was, whichever way the slider took and whatever is locked', () => {
  fc.assert(
    fc.property(wholePercents, fc.nat(), fc.array(hundredth), someLocks, (sizes, position, way, locks) => {
      const changed = position % sizes.length;
      expect(dragged(sizes, changed, [...way, sizes[changed]!], locks)).toEqual(sizes);
    }),
  );
});

test('where a slider ends does not depend on the way that it took', () => {
  fc.assert(
    fc.property(wholePercents, fc.nat(), fc.array(hundredth), hundredth, (sizes, position, way, end) => {
      const changed = position % sizes.length;
      expect(dragged(sizes, changed, [...way, end])).toEqual(dragged(sizes, changed, [end]));
    }),
  );
});

test('weights that sum to 100 % still do after a move, the moved one is what was asked for, a locked one what it was', () => {
  fc.assert(
    fc.property(wholePercents, fc.nat(), hundredth, someLocks, (sizes, position, size, locks) => {
      const changed = position % sizes.length;
      const moved = dragged(sizes, changed, [size], locks);
      const percents = moved.map((each) => each * 100);
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100, 9);
      for (const percent of percents) expect(percent).toBeCloseTo(Math.round(percent), 9);
      for (const [place, each] of moved.entries()) {
        if (locks[place] && place !== changed) expect(each).toBe(sizes[place]);
      }
      const canMove = moved.some((_each, place) => place !== changed && !locks[place]);
      const taken = sizes.reduce(
        (sum, each, place) => sum + (place !== changed && locks[place] ? each : 0),
        0,
      );
      expect(moved[changed]).toBeCloseTo(canMove ? Math.min(size, 1 - taken) : sizes[changed]!, 9);
    }),
  );
});
