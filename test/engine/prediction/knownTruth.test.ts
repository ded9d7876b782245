import { validateCandidates, type ValidationName } from '../../../src/engine/prediction/validateCandidates';
import { generateObservations, type Truth } from './generateObservations';

const maturityDays = 30;

function validate(seed: number, truth: Truth, name: ValidationName) {
  const { rows, ...observations } = generateObservations(seed, truth);
  return validateCandidates(observations, rows, name, maturityDays)!;
}

test('where nothing is there, the pooled rate is kept in 95 tables of 100, for the unknown and for what comes', () => {
  const tables = 200;
  const kept = { grouped: 0, forward: 0 };
  for (let seed = 1; seed <= tables; seed += 1) {
    const nothing = { customers: 30, products: 6, each: 8, base: -1.2 };
    if (validate(seed, nothing, 'grouped').chosen === 'pooled') kept.grouped += 1;
    if (validate(seed, nothing, 'forward').chosen === 'pooled') kept.forward += 1;
  }
  expect(kept.grouped).toBeGreaterThanOrEqual(0.95 * tables);
  expect(kept.forward).toBeGreaterThanOrEqual(0.95 * tables);
});

describe('where the effects of customers and products add up', () => {
  const additive = {
    customers: 150,
    products: 12,
    each: 40,
    base: -1.5,
    customerSpread: 0.9,
    productSpread: 0.7,
  };

  test.each(['grouped', 'forward'] as const)('the additive rates are chosen and calibrated: %s', (name) => {
    const { chosen, scores } = validate(3, additive, name);
    expect(chosen).toBe('additive');
    const { calibration, predicted, observed } = scores.find((score) => score.name === 'additive')!;
    expect(calibration!.slope.value).toBeGreaterThan(0.9);
    expect(calibration!.slope.value).toBeLessThan(1.1);
    expect(predicted / observed).toBeGreaterThan(0.9);
    expect(predicted / observed).toBeLessThan(1.1);
  });
});

test('where products turn into their opposite, customers left out do not show it, but what comes does', () => {
  const turning = { customers: 100, products: 12, each: 30, base: -1.5, productSpread: 1.5, turns: true };
  expect(validate(4, turning, 'forward').chosen).toBe('pooled');
});
