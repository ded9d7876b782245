import type { GroupShares } from '../../../src/engine/conversion/measureGroupShares';
import { permuteGroups } from '../../../src/engine/conversion/permuteGroups';
import { takeNormalTails } from '../../../src/engine/conversion/takeNormalTails';
import { normalCumulative } from '../../../src/engine/statistics/normalCumulative';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

/** Groups with shares of two values that add up to 1, and all of them all of a third. */
function sharesOf(firstShares: readonly number[]): GroupShares {
  return {
    starts: Int32Array.from({ length: firstShares.length + 1 }, (_, group) => 3 * group),
    values: Int32Array.from({ length: 3 * firstShares.length }, (_, index) => index % 3),
    shares: Float64Array.from(firstShares.flatMap((share) => [share, 1 - share, 1])),
  };
}
const dimensionOf = Int32Array.of(0, 0, 1);

test('the tail has the variance that dealing gives a difference of means', () => {
  const found = takeNormalTails(sharesOf([1, 0.5, 0, 0]), 2, 3, dimensionOf, 2);
  // Mean 0.75 against 0; the four shares have the sample variance 0.6875 / 3, of which dealing into 2 and 2 makes 4 / 4.
  const pValue = 2 * normalCumulative(-0.75 / Math.sqrt(0.6875 / 3));
  expect(Array.from(found.differences)).toEqual([0.75, -0.75, 0]);
  expect(found.pValues[0]).toBeCloseTo(pValue, 12);
  expect(found.pValues[1]).toBeCloseTo(pValue, 12);
  // The smallest p of the two values, times two.
  expect(found.dimensionPValues[0]).toBeCloseTo(2 * pValue, 12);
});

test('a value that all groups have alike has p 1', () => {
  const found = takeNormalTails(sharesOf([1, 0.5, 0, 0]), 2, 3, dimensionOf, 2);
  expect([found.pValues[2], found.dimensionPValues[1]]).toEqual([1, 1]);
});

test('it agrees with dealing where there are many groups', () => {
  const random = seededRandom(4);
  const groups = sharesOf(
    Array.from({ length: 120 }, (_, group) => 0.8 * random() + (group < 40 ? 0.08 : 0)),
  );
  const dealt = permuteGroups(groups, 40, 3, dimensionOf, 2);
  const found = takeNormalTails(groups, 40, 3, dimensionOf, 2);
  expect(found.differences).toEqual(dealt.differences);
  expect(dealt.pValues[0]).toBeGreaterThan(0.005);
  expect(dealt.pValues[0]).toBeLessThan(0.5);
  expect(Math.abs(found.pValues[0]! - dealt.pValues[0]!)).toBeLessThan(0.03);
});
