import { fitRecords, MOST_RUNS } from '../../../src/engine/history/fitRecords';

const run = (place: number) => ({
  when: place,
  groups: ['g'.repeat(100)],
  lists: ['l'.repeat(50)],
  headlines: ['figures'],
});
const fields = (runs: readonly unknown[]) => runs.map((one) => Object.keys(one as object).join());
const whole = 'when,groups,lists,headlines';
const size = JSON.stringify(run(1)).length;

test('keeps fifty runs, the newest', () => {
  const kept = fitRecords(Array.from({ length: 60 }, (_, place) => run(place)));
  expect([kept.length, kept.at(-1)]).toEqual([MOST_RUNS, run(49)]);
});

test('the oldest forget who stood where first, then the lists; the newest is whole as long as it can be', () => {
  const three = [run(1), run(2), run(3)];
  expect(fields(fitRecords(three, 3 * size))).toEqual([whole, whole, whole]);
  expect(fields(fitRecords(three, 3 * size - 1))).toEqual([whole, whole, 'when,lists,headlines']);
  expect(fields(fitRecords(three, size))).toEqual([
    'when,lists,headlines',
    'when,headlines',
    'when,headlines',
  ]);
});

test('where figures alone have no room for all, the oldest go; the newest never does', () => {
  expect(fields(fitRecords([run(1), run(2), run(3)], 80))).toEqual(['when,headlines', 'when,headlines']);
  expect(fitRecords([run(1)], 1)).toHaveLength(1);
});

test('what is no run is kept as it is', () => {
  expect(fitRecords([run(1), null, 'later'], 1_000)).toEqual([run(1), null, 'later']);
});
