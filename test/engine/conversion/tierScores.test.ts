import fc from 'fast-check';
import { assignTiers } from '../../../src/engine/conversion/assignTiers';
import { tierScores } from '../../../src/engine/conversion/tierScores';
import { orderByScore } from '../../../src/engine/score/orderByScore';

const groups = fc.array(
  fc.record({ score: fc.integer({ min: -2, max: 4 }), name: fc.string({ maxLength: 2 }) }),
  { minLength: 1, maxLength: 30 },
);
const share = fc.integer({ min: 1, max: 60 }).map((points) => points / 100);

test('gives the tiers of the ranking without putting all groups in order', () => {
  fc.assert(
    fc.property(
      groups,
      share,
      share,
      fc.constantFrom('rank', 'percentile'),
      (list, highShare, lowShare, tierRule) => {
        const scores = Float64Array.from(list, ({ score }) => score / 3);
        const names = list.map(({ name }) => name);
        const parameters = { highShare, lowShare: Math.min(lowShare, 1 - highShare), tierRule } as const;
        const order = orderByScore(scores, names);
        const { tiers } = assignTiers(
          Float64Array.from(order, (group) => scores[group]!),
          parameters,
        );
        const expected = new Uint8Array(list.length);
        order.forEach((group, place) => (expected[group] = tiers[place]!));
        expect(Array.from(tierScores(scores, names, parameters))).toEqual(Array.from(expected));
      },
    ),
    { numRuns: 500 },
  );
});

test('where nobody is told from anybody, all are in the middle', () => {
  const tiers = tierScores(Float64Array.of(0, 0, 0, 0), ['a', 'b', 'c', 'd'], {
    highShare: 0.2,
    lowShare: 0.2,
    tierRule: 'rank',
  });
  expect(Array.from(tiers)).toEqual([1, 1, 1, 1]);
});
