import { findDormantAccounts } from '../../../src/engine/mismatch/findDormantAccounts';
import { grouping } from './buildTable';

const lifecycle = grouping(['Dormant', 'Growth', 'Dormant', 'Dormant', 'Dormant', null]);
const top = Int32Array.of(0, 1, 2, 3, 5);

test('dormant accounts of the top group, the dearest first, with what was spent on them', () => {
  const cac = Float64Array.of(5, 100, 0, 20, 1000, 7);
  expect(findDormantAccounts(lifecycle, { cac, cost: undefined }, { top })).toEqual({
    members: Int32Array.of(3, 0, 2),
    spent: 25,
    // Nothing spent is no cost, as a missing one is.
    withoutCost: 1,
    effort: undefined,
  });
});

test('effort that can be steered goes before what was spent, and a missing cost is counted', () => {
  const cac = Float64Array.of(5, 100, NaN, 20, 1000, 7);
  const cost = Float64Array.of(3, 1, 2, 1, 9, 9);
  const found = findDormantAccounts(lifecycle, { cac, cost }, { top });
  expect(found).toMatchObject({ members: Int32Array.of(0, 2, 3), withoutCost: 1, effort: 6 });
});

test('without a column of costs all of them are without', () => {
  const found = findDormantAccounts(lifecycle, { cac: undefined, cost: undefined }, { top });
  expect(found).toMatchObject({ members: Int32Array.of(0, 2, 3), withoutCost: 3 });
});
