import { findLeaks } from '../../../src/engine/prediction/findLeaks';
import { foldsByCluster } from '../../../src/engine/prediction/foldsByCluster';
import { generateObservations } from './generateObservations';

const { rows, ...observations } = generateObservations(1, {
  customers: 60,
  products: 8,
  each: 20,
  base: -1.5,
  productSpread: 1.5,
  typeSpread: 1,
});

test('a column that was filled in after the outcome is named, and no other', () => {
  // All but one in twenty of the successes have the same word in it.
  const codes = Int32Array.from(rows, (row) =>
    observations.outcomes[row] === 1 && row % 20 !== 0 ? 1 : row % 2 === 0 ? 0 : -1,
  );
  const factors = [...observations.factors, { role: 'feedback', codes, levels: 2 }];
  const leaking = { ...observations, factors };
  const places = [...factors.keys()].slice(1);
  const found = findLeaks(leaking, places, foldsByCluster(5)(leaking, rows));
  expect(found.map(({ role }) => role)).toEqual(['feedback']);
  expect(found[0]!.area).toBeGreaterThan(0.95);
});
