import { orderTests, type Experience } from '../../../scripts/mutate/orderTests';

const file = 'src/engine/statistics/mean.ts';
const distances = new Map([
  ['test/oracle/columns.test.ts', 6],
  ['test/engine/statistics/mean.test.ts', 1],
  ['test/engine/score/zscore.test.ts', 2],
]);
const durations = {
  'test/oracle/columns.test.ts': 60,
  'test/engine/statistics/mean.test.ts': 1,
  'test/engine/score/zscore.test.ts': 1,
};
const nobody = new Map<string, Experience>();

const order = (experiences: ReadonlyMap<string, Experience>, seconds: number) =>
  orderTests(file, distances, durations, experiences, seconds).map(({ test }) => test);

test('the test of the same name comes first, then the near and the short', () => {
  expect(order(nobody, 100)).toEqual([
    'test/engine/statistics/mean.test.ts',
    'test/engine/score/zscore.test.ts',
    'test/oracle/columns.test.ts',
  ]);
});

test('a test that has noticed mutants before comes before one that has not, though it takes longer', () => {
  const learnt = new Map([
    ['test/oracle/columns.test.ts', { runs: 10, kills: 9, seconds: 60 }],
    ['test/engine/score/zscore.test.ts', { runs: 10, kills: 0, seconds: 1 }],
  ]);
  expect(order(learnt, 100).slice(1)).toEqual([
    'test/oracle/columns.test.ts',
    'test/engine/score/zscore.test.ts',
  ]);
});

test('what does not fit into the seconds is left out, but never the first', () => {
  expect(order(nobody, 10)).toHaveLength(2);
  expect(order(nobody, 0)).toEqual(['test/engine/statistics/mean.test.ts']);
});
