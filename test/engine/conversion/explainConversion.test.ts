import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { explainConversion } from '../../../src/engine/conversion/explainConversion';
import { subjects } from '../../../src/engine/conversion/perSubject';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const result = analyzeConversion(
  tableOfRecords(
    Array.from({ length: 120 }, (_, row) => ({
      customer: `c${row % 9}`,
      product: `p${row % 5}`,
      called: row % 7 === 0,
      signed: row % 13 === 0,
      rejected: row % 2 === 0,
    })),
  ),
  defaultConversionParameters,
);

test('the contributions of the terms sum to the score of every customer and product', () => {
  for (const subject of subjects) {
    const { ranking } = result.subjects[subject];
    ranking.names.forEach((name, place) => {
      const explanation = explainConversion(result, subject, name)!;
      expect(explanation.rank).toBe(place + 1);
      const sum = explanation.terms.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).toBeCloseTo(explanation.score, 12);
    });
  }
});

test('the distance to the high line is 0 for the last high customer, negative below it', () => {
  const { ranking, tiers } = result.subjects.customer;
  const last = explainConversion(result, 'customer', ranking.names[tiers.high.groups - 1]!)!;
  expect(last).toMatchObject({ tier: 'high', toHighLine: 0 });
  const next = explainConversion(result, 'customer', ranking.names[tiers.high.groups]!)!;
  expect(next.toHighLine!).toBeLessThanOrEqual(0);
  expect(next.tier).toBe('mid');
});

test('an unknown name has no explanation', () => {
  expect(explainConversion(result, 'customer', 'nobody')).toBeUndefined();
});
