import { validateCandidates, type ValidationName } from '../../../src/engine/prediction/validateCandidates';
import { generateObservations, type Truth } from './generateObservations';

const maturityDays = 30;

function validate(seed: number, truth: Truth, name: ValidationName) {
  const { rows, ...observations } = generateObservations(seed, truth);
  return validateCandidates(observations, rows, name, maturityDays)!;
}

const tables = 200;
/** Some 6,000 fits: on a busy machine minutes. */
const patience = 600_000;

test.each([
  ['whoever is new', 'grouped'],
  ['what comes', 'forward'],
] as const)(
  'where nothing is there, the rate of all is kept for %s in 95 tables of 100',
  (_, name) => {
    let kept = 0;
    for (let seed = 1; seed <= tables; seed += 1) {
      const nothing = { customers: 30, products: 6, each: 8, base: -1.2 };
      if (validate(seed, nothing, name).chosen === 'pooled') kept += 1;
    }
    expect(kept).toBeGreaterThanOrEqual(0.95 * tables);
  },
  patience,
);

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

test('products that turn into their opposite look well on customers left out, and fail in time', () => {
  const turning = { customers: 100, products: 12, each: 30, base: -1.5, productSpread: 1.5, turns: true };
  expect(validate(4, turning, 'grouped').chosen).not.toBe('pooled');
  expect(validate(4, turning, 'forward').chosen).toBe('pooled');
});
