import { differences, permuteGroups, sumShares } from '../../../src/engine/conversion/permuteGroups';

/** Three groups and two values: the first group has only value 0, the second both, the third only value 1. */
const groups = {
  starts: Int32Array.of(0, 1, 3, 4),
  values: Int32Array.of(0, 0, 1, 1),
  shares: Float64Array.of(1, 0.25, 0.75, 1),
};

test('a value is apart by its mean share in the groups dealt 1 less that in the others', () => {
  const sums = sumShares(groups, 2);
  expect(Array.from(sums)).toEqual([1.25, 1.75]);
  expect(Array.from(differences(groups, Float64Array.of(1, 0, 0), 1, sums))).toEqual([0.875, -0.875]);
  expect(Array.from(differences(groups, Float64Array.of(0, 1, 1), 2, sums))).toEqual([-0.875, 0.875]);
});

test('p of what only one deal in many sets so far apart is small, p of what every deal does is 1', () => {
  // Twelve groups: the six high ones have value 0, the others value 1; all have value 2.
  const count = 12;
  const many = {
    starts: Int32Array.from({ length: count + 1 }, (_, group) => 2 * group),
    values: Int32Array.from({ length: 2 * count }, (_, index) =>
      index % 2 === 1 ? 2 : index < count ? 0 : 1,
    ),
    shares: new Float64Array(2 * count).fill(0.5),
  };
  const found = permuteGroups(many, 6, 3, Int32Array.of(0, 0, 1), 2);
  expect(Array.from(found.differences)).toEqual([0.5, -0.5, 0]);
  // Two of the 924 deals are as far apart.
  expect(found.pValues[0]).toBeLessThan(0.006);
  expect(found.pValues[1]).toBe(found.pValues[0]);
  expect(found.dimensionPValues[0]).toBe(found.pValues[0]);
  expect(found.pValues[2]).toBe(1);
  expect(found.dimensionPValues[1]).toBe(1);
});
