import { foldsForward } from '../../../src/engine/prediction/foldsForward';
import { generateObservations } from './generateObservations';

const observations = generateObservations(1, { customers: 40, products: 5, each: 20, base: -1 });
const { rows, outcomes } = observations;
const days = observations.days!;
const successDays = observations.successDays!;
const folds = foldsForward([0.5, 0.75], 30)(observations, rows);

test('each stretch is predicted from observations that were old enough on its first day', () => {
  expect(folds).toHaveLength(2);
  for (const { training, test: own } of folds) {
    const first = Math.min(...Array.from(own, (row) => days[row]!));
    expect(Math.max(...Array.from(training, (row) => days[row]!))).toBeLessThanOrEqual(first - 30);
  }
  expect(Math.abs(folds[0]!.test.length / rows.length - 0.25)).toBeLessThan(0.02);
});

test('a success that came later was not known then', () => {
  const [{ training, test: own, outcomes: known }] = foldsForward([0.5], 0)(observations, rows) as [
    (typeof folds)[number],
  ];
  const first = Math.min(...Array.from(own, (row) => days[row]!));
  const late = Array.from(training).filter((row) => outcomes[row] === 1 && successDays[row]! >= first);
  expect(late.length).toBeGreaterThan(0);
  expect(late.every((row) => known![row] === 0)).toBe(true);
  const early = Array.from(training).filter((row) => successDays[row]! < first);
  expect(early.every((row) => known![row] === 1)).toBe(true);
});

test('without dates there is no time to go forward in', () => {
  expect(foldsForward([0.5], 30)({ ...observations, days: undefined }, rows)).toEqual([]);
});
