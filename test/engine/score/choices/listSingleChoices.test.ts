import type { Choices } from '../../../../src/engine/score/choices/Choice';
import { listSingleChoices } from '../../../../src/engine/score/choices/listSingleChoices';
import { normalisationMethods } from '../../../../src/engine/score/normalisations';
import { sum } from '../../../../src/engine/statistics/sum';

const made: Choices<'a' | 'b'> = { weights: [0.5, 0.3, -0.2], shares: [0.2], method: 'minmax', rule: 'a' };
const list = (choices: Choices<'a' | 'b'>) => listSingleChoices(choices, normalisationMethods, ['a', 'b']);

test('every weight, cut, method and rule is changed alone', () => {
  const kinds = list(made).map(({ choice }) => choice.kind);
  expect(kinds.filter((kind) => kind === 'weight')).toHaveLength(6);
  expect(kinds.filter((kind) => kind === 'share')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'method')).toHaveLength(normalisationMethods.length - 1);
  expect(kinds.filter((kind) => kind === 'rule')).toHaveLength(1);
});

test('weights keep their signs and their sum', () => {
  for (const { choice, choices } of list(made)) {
    if (choice.kind !== 'weight') continue;
    expect(sum(choices.weights.map(Math.abs))).toBeCloseTo(1, 12);
    expect(choices.weights.map(Math.sign)).toEqual([1, 1, -1]);
    expect(Math.abs(choice.to - choice.from)).toBeCloseTo(0.1, 12);
  }
});

test('weights in any unit are taken by their shares', () => {
  const scaled = list({ ...made, weights: made.weights.map((weight) => 7 * weight) });
  expect(scaled.map(({ choice }) => ('from' in choice ? choice.kind : ''))).toEqual(
    list(made).map(({ choice }) => choice.kind),
  );
  expect(scaled[0]!.choices.weights[0]).toBeCloseTo(0.6, 12);
});

test('a weight of 0 and one that is alone are not changed', () => {
  const alone = list({ ...made, weights: [1, 0] });
  expect(alone.some(({ choice }) => choice.kind === 'weight')).toBe(false);
});

test('a small weight goes to nothing, a small share only half the way', () => {
  const small = list({ ...made, weights: [0.95, 0.05], shares: [0.04] });
  const to = small.flatMap(({ choice }) =>
    choice.kind === 'weight' || choice.kind === 'share' ? [choice.to] : [],
  );
  expect(to).toEqual([1, 0.85, 0.15, 0, 0.06, 0.02]);
});
