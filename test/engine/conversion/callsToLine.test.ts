import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { callsToLine } from '../../../src/engine/conversion/callsToLine';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tierNames } from '../../../src/engine/score/valueTier';
import { tableOfRecords } from './buildTable';

const result = analyzeConversion(
  tableOfRecords(
    Array.from({ length: 400 }, (_, row) => ({
      customer: `c${(row * row) % 23}`,
      product: `p${row % 5}`,
      called: (row * 7) % 11 < 3,
      signed: row % 13 === 0,
      rejected: row % 2 === 0,
    })),
  ),
  defaultConversionParameters,
);

/** The score of a customer with other calls, on the scale of the ranking: computed anew from its terms. */
function scoreWith(place: number, more: number): number {
  const { terms, records, calls } = result.subjects.customer.ranking;
  return terms.reduce((sum, { measure, weight, raw, normalised }) => {
    if (measure === 'callRate') return sum + (weight * (calls[place]! + more)) / records[place]!;
    if (measure !== 'calls') return sum + weight * normalised[place]!;
    const all = Array.from(raw);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return sum + (weight * (calls[place]! + more - least)) / (most - least);
  }, 0);
}

test('so many calls cross the line, and one less does not', () => {
  const { ranking, cuts } = result.subjects.customer;
  const crossed = { high: 0, mid: 0, low: 0 };
  for (let place = 0; place < ranking.count; place += 1) {
    const found = callsToLine(ranking, cuts, place);
    if (found === undefined) continue;
    const tier = tierNames[ranking.tiers[place]!]!;
    crossed[tier] += 1;
    const cut = (found.line === 'high' ? cuts.highScore : cuts.lowScore)!;
    const isAcross = (calls: number) => {
      const score = scoreWith(place, calls);
      if (tier === 'high') return score < cut - 1e-12;
      return tier === 'mid' ? score >= cut - 1e-12 : score > cut + 1e-12;
    };
    const oneLess = found.calls - Math.sign(found.calls);
    expect([place, isAcross(found.calls), oneLess === 0 || !isAcross(oneLess)]).toEqual([place, true, true]);
    expect(Math.abs(found.calls)).toBeLessThanOrEqual(found.of);
  }
  expect(Object.values(crossed).every((count) => count > 0)).toBe(true);
});

test('no number of calls helps where calls have no weight, or where there is no line', () => {
  const { ranking, cuts } = result.subjects.customer;
  const weightless = { ...ranking, terms: ranking.terms.map((term) => ({ ...term, weight: 0 })) };
  expect(callsToLine(weightless, cuts, 3)).toBeUndefined();
  expect(callsToLine(ranking, { ...cuts, highScore: undefined, lowScore: undefined }, 3)).toBeUndefined();
});
