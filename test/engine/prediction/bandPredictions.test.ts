import { bandPredictions } from '../../../src/engine/prediction/bandPredictions';
import { exactInterval } from '../../../src/engine/statistics/exactInterval';

const count = 200;
const shares = Float64Array.from({ length: count }, (_, row) => ((row * 37) % count) / count);
const outcomes = Uint8Array.from(shares, (share, row) => (row % 10 < share * 10 ? 1 : 0));

test('bands are in the order of the probabilities and hold all observations', () => {
  const bands = bandPredictions(shares, outcomes, Int32Array.from(shares.keys()));
  expect(bands.map(({ count: own }) => own)).toEqual(new Array(10).fill(20));
  expect(bands.map(({ predicted }) => predicted)).toEqual(
    [...bands.map(({ predicted }) => predicted)].sort(),
  );
  expect(bands.reduce((total, { successes }) => total + successes, 0)).toBe(
    outcomes.reduce((total, outcome) => total + outcome, 0),
  );
});

test('equal probabilities are never parted', () => {
  const equal = shares.map((share) => (share < 0.6 ? 0.1 : share));
  const bands = bandPredictions(equal, outcomes, Int32Array.from(shares.keys()));
  expect(bands.map(({ count: own }) => own)).toEqual([120, 20, 20, 20, 20]);
});

test('where every observation is a cluster the interval is the exact one, where they are few it is wider', () => {
  const single = bandPredictions(shares, outcomes, Int32Array.from(shares.keys()))[5]!;
  const exact = exactInterval(single.successes, 20)!;
  expect(single.interval!.high - single.interval!.low).toBeGreaterThanOrEqual(exact.high - exact.low - 1e-9);
  const few = bandPredictions(
    shares,
    outcomes,
    Int32Array.from(outcomes, (outcome, row) => outcome * 3 + (row % 3)),
  );
  expect(few[5]!.interval!.high - few[5]!.interval!.low).toBeGreaterThan(exact.high - exact.low);
  const one = bandPredictions(shares, outcomes, new Int32Array(count));
  expect(one[5]!.interval).toBeUndefined();
});
