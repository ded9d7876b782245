import { arrangeObservations, layOutColumns } from '../../../src/engine/prediction/arrangeObservations';
import { codeLevels } from '../../../src/engine/prediction/codeLevels';
import { fitAtSpreads, fitSpreads, leastSpread } from '../../../src/engine/prediction/fitSpreads';
import type { Observations } from '../../../src/engine/prediction/Observations';
import { allRows, figures, recordedObservations } from './figures';
import { generateObservations } from './generateObservations';

function arrange(observations: Observations, rows: Int32Array) {
  const rule = { leastObservations: 1, mostLevels: Infinity };
  const codings = [0, 1].map((place) => codeLevels(observations.factors[place]!, rows, rule));
  return arrangeObservations(observations, rows, layOutColumns([0, 1], codings));
}

test('the marginal likelihood is that of dense matrices', () => {
  const arrangement = arrange(recordedObservations, allRows);
  for (const { spreads, marginal } of figures.additive.marginals)
    expect(fitAtSpreads(arrangement, spreads).marginal).toBeCloseTo(marginal, 6);
});

test('the search ends at the spreads where it is greatest, whichever factor has the more levels', () => {
  const found = fitSpreads(arrange(recordedObservations, allRows), 1e-3).spreads;
  figures.additive.spreads.forEach((spread, place) => expect(found[place]! / spread).toBeCloseTo(1, 2));
  const [customer, product, ...others] = recordedObservations.factors;
  const turned = { ...recordedObservations, factors: [product!, customer!, ...others] };
  const [first, second] = fitSpreads(arrange(turned, allRows), 1e-3).spreads;
  expect(first! / found[1]!).toBeCloseTo(1, 3);
  expect(second! / found[0]!).toBeCloseTo(1, 3);
});

test('where customers do not differ their spread is none or little', () => {
  const { rows, ...observations } = generateObservations(5, {
    customers: 80,
    products: 10,
    each: 30,
    base: -1,
    productSpread: 1,
  });
  const [customer, product] = fitSpreads(arrange(observations, rows), 0.01).spreads;
  expect(customer).toBeLessThan(0.15);
  expect(customer).toBeGreaterThanOrEqual(leastSpread);
  expect(product).toBeGreaterThan(0.5);
});
