import { arrangeObservations, layOutColumns } from '../../../src/engine/prediction/arrangeObservations';
import { codeLevels } from '../../../src/engine/prediction/codeLevels';

const observations = {
  count: 6,
  factors: [
    { role: 'customer', codes: Int32Array.of(2, 0, 2, 1, 2, 0), levels: 3 },
    { role: 'product', codes: Int32Array.of(1, 0, 1, 1, 0, -1), levels: 2 },
  ],
  outcomes: Uint8Array.of(1, 0, 0, 1, 1, 0),
  clusters: Int32Array.of(2, 0, 2, 1, 2, 0),
  days: undefined,
  successDays: undefined,
};
const rows = Int32Array.of(0, 1, 2, 3, 4);
const rule = { leastObservations: 1, mostLevels: 10 };
const layout = layOutColumns(
  [0, 1],
  observations.factors.map((factor) => codeLevels(factor, rows, rule)),
);

test('the factor with the most columns is kept apart, the others stand behind the intercept', () => {
  expect(layout).toMatchObject({ wide: 0, wideCount: 3, denseCount: 3, firstColumns: [1, 1] });
});

test('equal observations are counted together, in the order of their columns', () => {
  const arranged = arrangeObservations(observations, rows, layout);
  // The customer with three observations stands first, and so does the product with three.
  expect([...arranged.wide]).toEqual([0, 0, 1, 2]);
  expect([...arranged.columns]).toEqual([1, 2, 2, 1]);
  expect([...arranged.trials]).toEqual([2, 1, 1, 1]);
  expect([...arranged.successes]).toEqual([1, 1, 0, 1]);
});

test('columns that meet are linked, the intercept with all', () => {
  const { links } = arrangeObservations(observations, rows, layout);
  expect([...links.starts]).toEqual([0, 3, 5, 7]);
  expect([...links.columns]).toEqual([0, 1, 2, 0, 2, 0, 1]);
  expect([...links.places]).toEqual([1, 2, 4, 6]);
});
