import { drawChoices } from '../../../../src/engine/score/choices/drawChoices';
import type { Choices } from '../../../../src/engine/score/choices/Choice';

const made: Choices<'a' | 'b'> = {
  weights: [0.5, 0, -0.5],
  shares: [0.3, 0.02],
  method: 'minmax',
  rule: 'a',
};
const draw = () => drawChoices(made, ['minmax', 'winsor', 'rank'], ['a', 'b'], 60);

test('the same choices are drawn again', () => {
  expect(draw()).toEqual(draw());
});

test('signs are kept, a weight of 0 stays 0, cuts stay within their moves', () => {
  for (const { weights, shares } of draw()) {
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBe(0);
    expect(weights[2]).toBeLessThan(0);
    expect(Math.abs(shares[0]! - 0.3)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(shares[1]! - 0.02)).toBeLessThanOrEqual(0.01);
  }
});

test('every combination of method and rule is drawn as often', () => {
  const times = new Map<string, number>();
  for (const { method, rule } of draw())
    times.set(`${method} ${rule}`, (times.get(`${method} ${rule}`) ?? 0) + 1);
  expect([...times.values()]).toEqual([10, 10, 10, 10, 10, 10]);
});
