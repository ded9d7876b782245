import { expectGains } from '../../../src/engine/conversion/expectGains';
import { readOutcomes } from '../../../src/engine/conversion/readOutcomes';
import { buildTable } from './buildTable';

test('open callable records times the rate of all, where the groups do not differ beyond chance', () => {
  const outcomes = readOutcomes(
    buildTable({ called: [true, false, false, true, false], integratable: [true, true, true, true, false] }),
  );
  const gains = expectGains(Int32Array.of(0, 0, 1, 1, -1), 2, outcomes)!;
  expect(Array.from(gains.open)).toEqual([1, 1]);
  expect(Array.from(gains.calls)).toEqual([0.5, 0.5]);
});

test('a group whose callable records were all called before is expected to go on, one that never called is not', () => {
  const groups = Int32Array.from({ length: 120 }, (_, row) => row % 6);
  const called = Array.from(groups, (group, row) => group < 3 && row < 100);
  const outcomes = readOutcomes(buildTable({ called, integratable: called.map(() => true) }));
  const gains = expectGains(groups, 6, outcomes)!;
  expect(gains.rates[0]).toBeGreaterThan(0.6);
  expect(gains.rates[5]).toBeLessThan(0.2);
  expect(gains.rates[5]).toBeGreaterThan(0);
});

test('what was called before its application is in no rate, and neither open nor won', () => {
  const called = [true, true, false, true, false, false];
  const outcomes = readOutcomes(buildTable({ called, integratable: called.map(() => true) }));
  const dates = {
    days: Float64Array.from(called, (is) => (is ? 9 : NaN)),
    isAfter: Uint8Array.of(0, 0, 0, 1, 0, 0),
  };
  const gains = expectGains(Int32Array.of(0, 0, 0, 1, 1, 1), 2, outcomes, dates)!;
  expect(Array.from(gains.open)).toEqual([1, 2]);
  // One of the four that were open when they were applied for.
  expect(Array.from(gains.calls)).toEqual([0.25, 0.5]);
});

test('what the table does not tell gives no gains', () => {
  const bare = readOutcomes(buildTable({ called: [true] }));
  expect(expectGains(Int32Array.of(0), 1, bare)).toBeUndefined();
  const none = readOutcomes(buildTable({ called: [true], integratable: [false] }));
  expect(expectGains(Int32Array.of(0), 1, none)).toBeUndefined();
});
