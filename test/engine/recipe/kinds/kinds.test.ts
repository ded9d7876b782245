import { choice, choices } from '../../../../src/engine/recipe/kinds/choice';
import { count, days, number, share, tierShare } from '../../../../src/engine/recipe/kinds/number';
import { optionalNumbers, weights } from '../../../../src/engine/recipe/kinds/numbers';
import { texts } from '../../../../src/engine/recipe/kinds/texts';
import { toggle } from '../../../../src/engine/recipe/kinds/toggle';
import type { Parameter, ParameterValue } from '../../../../src/engine/recipe/Parameter';

const metrics = ['sales', 'support'] as const;
const kinds: readonly (readonly [string, Parameter, string, ParameterValue, string, string])[] = [
  ['a share', share(0.5), '25%', 0.25, '101%', 'parameterOutside'],
  ['a share of a tier', tierShare(0.2), '0.1', 0.1, '0', 'parameterOutside'],
  ['a count', count(5), '8', 8, '2.5', 'parameterNotWhole'],
  ['days', days(60), '90', 90, '-1', 'parameterNotWhole'],
  ['a threshold', number(5, 0.5), '-2.5', -2.5, '1e9', 'parameterOutside'],
  ['weights', weights(metrics, [0.6, 0.4], 0, 1), '0.5, 0.5', [0.5, 0.5], '0,0', 'weightsZero'],
  ['numbers or none', optionalNumbers(metrics, 0, 9), '1,2', [1, 2], '1', 'parameterNoListNorNone'],
  ['a choice', choice(['first', 'mean'], 'mean'), ' first ', 'first', 'last', 'parameterNoChoice'],
  [
    'a choice for each',
    choices(metrics, ['up', 'down'], ['up', 'up']),
    'support:down',
    ['up', 'down'],
    'down',
    'parameterNoChoices',
  ],
  ['a toggle', toggle(false), ' True ', true, 'maybe', 'parameterNoChoice'],
  ['texts', texts(['Growth']), 'Growth, Dormant,', ['Growth', 'Dormant'], '', ''],
];

test.each(kinds)('%s has a default that it may have', (_kind, parameter) => {
  expect(parameter.findProblem('it', parameter.default)).toBeUndefined();
});

test.each(kinds)('%s is read from its text', (_kind, parameter, text, value) => {
  const read = parameter.readText('it', text, parameter.default);
  expect(read).toEqual(value);
  expect(parameter.findProblem('it', read)).toBeUndefined();
});

test.each(kinds.filter(([, , , , , code]) => code !== ''))(
  '%s is refused by name where it is wrong',
  (_kind, parameter, _text, _value, wrong, code) => {
    const problem = parameter.findProblem('it', parameter.readText('it', wrong, parameter.default));
    expect(problem).toMatchObject({ code, facts: { parameter: 'it' } });
  },
);

test.each(kinds)('%s is never taken from a value of another kind', (_kind, parameter) => {
  const others = [null, {}, [null], Number.NaN, parameter.field.kind === 'toggle' ? 1 : true];
  for (const value of others) {
    expect(parameter.findProblem('it', value)).toBeDefined();
  }
});

test('what is empty is no number, and none where none may be', () => {
  expect(optionalNumbers(metrics, 0, 9).readText('it', ' ', [])).toEqual([]);
  expect(() => share(0.5).readText('it', '', 0.5)).toThrow(
    expect.objectContaining({ code: 'parameterNoNumber' }),
  );
});
